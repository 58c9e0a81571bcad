import { describe, expect, test } from 'vitest';
import { degree, neighbourhood, otherEnd, relationsOf } from '../../src/graph/neighbourhood.ts';
import { smallGraph } from '../support/graph.ts';

const graph = smallGraph({
  concepts: ['a', 'b', 'c', 'd', 'e'],
  relations: ['a loads b', 'c feeds b', 'c loads d', 'a feeds a'],
});

describe('neighbourhood', () => {
  test('reaches along relations in either direction, with distances', () => {
    expect([...neighbourhood(graph, 'a', 2)]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
    expect([...neighbourhood(graph, 'a', 3).keys()]).toEqual(['a', 'b', 'c', 'd']);
  });
  test('is empty for a concept that the graph does not have, whatever its name', () => {
    expect(neighbourhood(graph, '__proto__', 3).size).toBe(0);
  });
  test('counts a loop once', () => {
    expect(relationsOf(graph, 'a').map(({ id }) => id)).toEqual(['a.loads.b', 'a.feeds.a']);
    expect(degree(graph, 'e')).toBe(0);
  });
  test('tells the other end', () => {
    const [relation] = relationsOf(graph, 'a');
    expect(relation && otherEnd(relation, 'a')).toBe('b');
    expect(relation && otherEnd(relation, 'b')).toBe('a');
  });
});
