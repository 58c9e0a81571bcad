import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { otherEnd, relationsOf } from '../../src/graph/neighbourhood.ts';
import { reachedBy } from '../../src/view/grow.ts';
import type { Scene } from '../../src/view/scene-parts.ts';
import { sceneOf } from '../../src/view/scene.ts';
import type { Expansion, Hops, Place, View } from '../../src/view/view.ts';
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

  test.each([
    ['with all that relates to them', (id: string): Omit<Expansion, 'collapsed'> => ({ id })],
    ['by relations of one type', (id: string, shown: ReadonlySet<string>) => byOneType(id, shown)],
  ])('grows by two of its neighbours %s, and nothing that stood moves or is covered', (_, expansion) => {
    const [sample = []] = fc.sample(fc.shuffledSubarray([...graph.concepts.keys()], { minLength: 20, maxLength: 20 }), {
      seed: 20,
      numRuns: 1,
    });
    let placed = 0;
    for (const id of sample) {
      const expanded: Expansion[] = [];
      const at = (language: string): Scene =>
        sceneOf(graph, viewOf({ kind: 'concept', id, hops: 1, expanded }, language));
      let before = at('en');
      for (const one of leadingOn(id, before).slice(0, 2)) {
        expanded.push({ ...expansion(one, idsOf(before)), collapsed: false });
        const after = at('en');
        const stands = new Map(after.nodes.map((node) => [node.id, node]));
        for (const { id: stood, x, y, radius } of before.nodes)
          expect(stands.get(stood), `${stood} around ${id}, ${one} expanded`).toMatchObject({ x, y, radius });
        placed += after.nodes.length - before.nodes.length;
        before = after;
      }
      for (const language of ['en', 'ko'])
        for (const near of [1, 0.4])
          expect.soft(collisions(shownBoxes(at(language), near)), `${id} ${language} at ${near}`).toEqual([]);
    }
    expect(placed).toBeGreaterThan(sample.length);
  });

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

function idsOf(scene: Scene): ReadonlySet<string> {
  return new Set(scene.nodes.map(({ id }) => id));
}

/** Neighbours in a scene that lead to something that is not in it. */
function leadingOn(id: string, scene: Scene): readonly string[] {
  const shown = idsOf(scene);
  return [...new Set(relationsOf(graph, id).map((one) => otherEnd(one, id)))].filter(
    (other) => shown.has(other) && [...reachedBy(graph, { id: other })].some((far) => !shown.has(far)),
  );
}

/** Its expansion by the first type of relation that leads to something new. */
function byOneType(id: string, shown: ReadonlySet<string>): Omit<Expansion, 'collapsed'> {
  const further = relationsOf(graph, id).find((one) => !shown.has(otherEnd(one, id)));
  return { id, types: further === undefined ? [] : [further.type] };
}
