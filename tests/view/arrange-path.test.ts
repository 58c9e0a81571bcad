import { expect, test } from 'vitest';
import { shortestPaths } from '../../src/graph/path.ts';
import { arrange } from '../../src/view/arrange.ts';
import { sceneOf } from '../../src/view/scene.ts';
import type { View } from '../../src/view/view.ts';
import { collisions, shownBoxes } from './boxes.ts';
import { synthetic } from './synthetic.ts';

const graph = synthetic({ concepts: 300, relations: 800, categories: 8 });

function between(from: string, to: string): View {
  const place = { kind: 'path', from, to, directed: false } as const;
  return { language: 'en', place, select: [], filters: {}, presentation: 'graph', differences: 'all' };
}

test('paths run from left to right, each concept once, no name on another', () => {
  for (let end = 20; end < 300; end += 20) {
    const paths = shortestPaths(graph, 'c3', `c${end}`, { directed: false, limit: 5 });
    const { positions } = arrange(graph, between('c3', `c${end}`));
    for (const { concepts } of paths) {
      const xs = concepts.map((id) => positions.get(id)?.x ?? Number.NaN);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    }
    const scene = sceneOf(graph, between('c3', `c${end}`));
    expect(collisions(shownBoxes(scene))).toEqual([]);
    const legs = new Set(paths.flatMap((path) => path.legs.map((leg) => leg.relation.id)));
    for (const id of legs) expect(scene.edges.find((edge) => edge.id === id)?.emphasis).toBe('lit');
  }
});

test('without an end it is the map', () => {
  expect(arrange(graph, between('c3', 'nobody')).kind).toBe('map');
});
