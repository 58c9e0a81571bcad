import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { sceneOf } from '../../src/view/scene.ts';
import type { Hops, Place, View } from '../../src/view/view.ts';
import { aws, graphIn } from '../support/fixture.ts';
import { cameraOf } from '../../src/picture/camera.ts';
import { textScale } from '../../src/picture/style.ts';
import { collisions, mapBoxes, shownBoxes } from './boxes.ts';

let graph: Graph;
beforeAll(async () => {
  graph = graphIn(await compile(aws));
}, 120_000);

function viewOf(place: Place, language: string): View {
  return { language, place, select: [], filters: {}, presentation: 'graph', differences: 'all' };
}

/** What the panel and the toolbar leave free in a window of 1440 by 900. */
const beside = { top: 72, right: 16, bottom: 72, left: 436 };

describe('the AWS graph', () => {
  test.each([1, 2, 3] as const)(
    'can be read around every concept with %i hops, in both languages',
    (hops: Hops) => {
      const unread: string[] = [];
      for (const id of graph.concepts.keys()) {
        for (const language of ['en', 'ko']) {
          const scene = sceneOf(graph, viewOf({ kind: 'concept', id, hops, expanded: [] }, language));
          const smallest = Math.min(
            ...scene.nodes.map((node) => node.label.size),
            ...scene.headings.map((one) => one.size),
          );
          const { zoom } = cameraOf(scene, { width: 1440, height: 900 }, beside);
          const pixels = smallest * zoom * textScale(zoom);
          if (scene.nodes.length > 60 || pixels < (hops === 3 ? 10.5 : 10.99))
            unread.push(`${id}: ${scene.nodes.length} concepts, ${pixels} pixels`);
          for (const near of [1, 0.4])
            unread.push(...collisions(shownBoxes(scene, near)).map((one) => `${id} ${language} at ${near}: ${one}`));
        }
      }
      expect(unread).toEqual([]);
    },
    120_000,
  );

  test.each(['en', 'ko'])('is a map whose names never meet, in %s', (language) => {
    const scene = sceneOf(graph, viewOf({ kind: 'map' }, language));
    expect(scene.nodes.length).toBe(graph.concepts.size);
    for (const zoom of [0.24, 0.36, 0.52, 0.76, 1]) expect(collisions(mapBoxes(scene, zoom)), `at ${zoom}`).toEqual([]);
    expect(scene.nodes.every((node) => node.labelFrom <= 1)).toBe(true);
  });

  test.each(['en', 'ko'])('names from far away what matters, in %s', (language) => {
    const { nodes } = sceneOf(graph, viewOf({ kind: 'map' }, language));
    const ranked = nodes.toSorted((a, b) => b.importance - a.importance);
    const large = new Set(ranked.slice(0, nodes.length / 6).map(({ id }) => id));
    const first = new Set(
      [...graph.vocabulary.categories.keys()].map((one) => ranked.find((node) => node.category === one)?.id),
    );
    const far = nodes.filter((node) => node.labelFrom <= 0.25).map(({ id }) => id);
    expect(far.length).toBeGreaterThan(20);
    expect(far.filter((id) => !large.has(id) && !first.has(id))).toEqual([]);
  });

  test('shows what answers a scenario apart from what it stands against, without names on each other', () => {
    for (const { id, answers, against } of graph.scenarios.values()) {
      const scene = sceneOf(graph, viewOf({ kind: 'scenario', id }, 'ko'));
      const place = (one: string): number | undefined => scene.nodes.find((node) => node.id === one)?.x;
      const [answer, rival] = [answers[0] ?? '', against.find((one) => !answers.includes(one))];
      expect(place(answer), id).toBeDefined();
      if (rival !== undefined) expect(place(answer), id).toBeLessThan(place(rival) ?? -Infinity);
      expect(collisions(shownBoxes(scene)), id).toEqual([]);
    }
  });

  test('compares what its comparisons name without names on each other', () => {
    for (const { id } of graph.comparisons.values()) {
      for (const language of ['en', 'ko']) {
        const scene = sceneOf(graph, viewOf({ kind: 'comparison', id }, language));
        for (const zoom of [1, 0.4])
          expect(collisions(shownBoxes(scene, zoom)), `${id} ${language} at ${zoom}`).toEqual([]);
      }
    }
  });
});
