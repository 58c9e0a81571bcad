import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestReachable, shortestPaths } from '../../src/graph/path.ts';
import { smallGraph } from '../support/graph.ts';

const graph = smallGraph({
  concepts: ['a', 'b', 'c', 'd', 'e', 'z'],
  relations: ['a loads b', 'b loads d', 'a feeds c', 'c loads d', 'd loads e', 'a rivals e', 'a lacks e'],
});

describe('shortestPaths', () => {
  test('gives all the shortest, in the direction of relations', () => {
    const paths = shortestPaths(graph, 'a', 'e', { directed: true, limit: 5 });
    expect(paths.map(({ concepts }) => concepts.join(' '))).toEqual(['a b d e', 'a c d e']);
    expect(shortestPaths(graph, 'e', 'a', { directed: true, limit: 5 })).toEqual([]);
  });
  test('walks backwards when direction does not matter, and says which legs', () => {
    const [path] = shortestPaths(graph, 'e', 'a', { directed: false, limit: 1 });
    expect(path?.concepts).toEqual(['e', 'd', 'b', 'a']);
    expect(path?.legs.every(({ forward }) => !forward)).toBe(true);
  });
  test('never runs through relations that say a difference or a lack', () => {
    const paths = shortestPaths(graph, 'a', 'e', { directed: false, limit: 5 });
    expect(paths.every(({ legs }) => legs.length === 3)).toBe(true);
  });
  test('is empty for the same end, an unknown end, and where nothing leads', () => {
    const options = { directed: false, limit: 5 };
    expect(shortestPaths(graph, 'a', 'a', options)).toEqual([]);
    expect(shortestPaths(graph, 'a', 'nowhere', options)).toEqual([]);
    expect(shortestPaths(graph, 'a', 'z', options)).toEqual([]);
  });
  test('is as long as a plain breadth-first search says, on random graphs', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const edge = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
    fc.assert(
      fc.property(
        fc.uniqueArray(edge, { maxLength: 20, selector: (pair) => pair.join() }),
        fc.boolean(),
        (edges, directed) => {
          const random = smallGraph({ concepts: ids, relations: edges.map(([from, to]) => `${from} loads ${to}`) });
          const paths = shortestPaths(random, 'a', 'h', { directed, limit: 50 });
          expect(paths[0]?.legs.length).toBe(plainDistance(edges, directed));
          for (const path of paths) {
            expect(new Set(path.concepts).size).toBe(path.concepts.length);
            expect(path.legs.length).toBe(paths[0]?.legs.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('nearestReachable names the closest that can be had', () => {
  const split = smallGraph({ concepts: ['a', 'b', 'c', 'd'], relations: ['a loads b', 'c loads b', 'c loads d'] });
  expect(shortestPaths(split, 'a', 'd', { directed: true, limit: 1 })).toEqual([]);
  expect(nearestReachable(split, 'a', 'd', true)).toBe('b');
  expect(nearestReachable(split, 'd', 'a', true)).toBeUndefined();
});

function plainDistance(edges: readonly (readonly [string, string])[], directed: boolean): number | undefined {
  let reached = new Set(['a']);
  for (let steps = 0; steps <= 8; steps++) {
    if (reached.has('h')) return steps;
    const next = new Set(reached);
    for (const [from, to] of edges) {
      if (reached.has(from)) next.add(to);
      if (!directed && reached.has(to)) next.add(from);
    }
    reached = next;
  }
  return undefined;
}
