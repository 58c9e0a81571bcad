import { describe, expect, test } from 'vitest';
import { arrange } from '../../src/view/arrange.ts';
import { sceneOf } from '../../src/view/scene.ts';
import type { Expansion, Hops, View } from '../../src/view/view.ts';
import { collisions, shownBoxes } from './boxes.ts';
import { synthetic } from './synthetic.ts';

const graph = synthetic({ concepts: 450, relations: 1100, categories: 15, hub: 120 });

function viewOf(id: string, hops: Hops, language = 'en', expanded: readonly Expansion[] = []): View {
  const place = { kind: 'concept', id, hops, expanded } as const;
  return { language, place, select: [], filters: {}, presentation: 'graph', differences: 'all' };
}

describe('a neighbourhood', () => {
  const some = [...graph.concepts.keys()].filter((_, index) => index % 15 === 0);

  test.each([1, 2, 3] as const)('with %i hops can be read around every concept, in both languages', (hops) => {
    for (const id of some) {
      for (const language of ['en', 'ko']) {
        const scene = sceneOf(graph, viewOf(id, hops, language));
        expect(scene.nodes.length, id).toBeLessThanOrEqual(60);
        expect(collisions(shownBoxes(scene)), `${id} ${language}`).toEqual([]);
        const zoom = Math.min(1440 / scene.bounds.width, 900 / scene.bounds.height);
        const smallest = Math.min(
          ...scene.nodes.map((node) => node.label.size),
          ...scene.headings.map((one) => one.size),
        );
        expect(zoom * smallest, id).toBeGreaterThanOrEqual(11);
      }
    }
  });

  test('has what comes in on the left, what goes out on the right, and counts what is not drawn', () => {
    const scene = sceneOf(graph, viewOf('c0', 1));
    const at = new Map(scene.nodes.map((node) => [node.id, node]));
    for (const relation of graph.incoming.get('c0') ?? []) {
      const node = at.get(relation.source);
      const both = (graph.outgoing.get('c0') ?? []).some((other) => other.target === relation.source);
      if (node !== undefined && !both) expect(node.x).toBeLessThan(0);
    }
    const neighbours = new Set([
      ...(graph.outgoing.get('c0') ?? []).map((one) => one.target),
      ...(graph.incoming.get('c0') ?? []).map((one) => one.source),
    ]);
    const drawn = [...neighbours].filter((id) => at.has(id));
    expect(drawn.length).toBeGreaterThan(30);
    expect(at.get('c0')?.hidden).toBe(neighbours.size - drawn.length);
  });

  test('stands where it stands in any language and under any filter', () => {
    const english = arrange(graph, viewOf('c0', 2));
    const filtered = { ...viewOf('c0', 2, 'ko'), filters: { category: { mode: 'except', ids: ['area-1'] } } } as const;
    expect(arrange(graph, filtered).positions).toEqual(english.positions);
    const shown = new Set(sceneOf(graph, filtered).nodes.map((node) => node.category));
    expect(shown.has('area-1')).toBe(false);
  });

  test('is the map for a concept that nobody knows', () => {
    expect(arrange(graph, viewOf('nobody', 1)).kind).toBe('map');
  });
});

describe('expanding', () => {
  const shownFirst = [...arrange(graph, viewOf('c0', 1)).positions.keys()];
  const expanded = shownFirst
    .slice(3, 12)
    .filter((_, index) => index % 2 === 0)
    .map((id) => ({ id, collapsed: false }));

  test('moves nothing that stands, and covers nothing', () => {
    let before = arrange(graph, viewOf('c0', 1));
    for (let count = 1; count <= expanded.length; count++) {
      const after = arrange(graph, viewOf('c0', 1, 'en', expanded.slice(0, count)));
      for (const [id, spot] of before.positions) expect(after.positions.get(id)).toEqual(spot);
      expect(after.positions.size).toBeGreaterThanOrEqual(before.positions.size);
      before = after;
    }
    expect(before.positions.size).toBeGreaterThan(shownFirst.length);
    for (const language of ['en', 'ko'])
      expect(collisions(shownBoxes(sceneOf(graph, viewOf('c0', 1, language, expanded))))).toEqual([]);
  });

  test('collapsing hides what it had placed, and what came later stays', () => {
    const open = arrange(graph, viewOf('c0', 1, 'en', expanded));
    const folded = expanded.map((one, index) => ({ ...one, collapsed: index === 0 }));
    const closed = arrange(graph, viewOf('c0', 1, 'en', folded));
    expect(closed.positions).toEqual(open.positions);
    expect(closed.folded.size).toBeGreaterThan(0);
    const shown = sceneOf(graph, viewOf('c0', 1, 'en', folded)).nodes.map((node) => node.id);
    expect(shown.filter((id) => closed.folded.has(id))).toEqual([]);
  });
});
