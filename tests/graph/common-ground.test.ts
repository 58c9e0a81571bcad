import { expect, test } from 'vitest';
import { commonGround } from '../../src/graph/common-ground.ts';
import { smallGraph } from '../support/graph.ts';

const graph = smallGraph({
  concepts: ['a', 'b', 'c', 'd', 'e', 'f'],
  relations: [
    'c loads a',
    'c loads b',
    'd loads a',
    'd loads b',
    'd loads e',
    'd loads f',
    'a feeds e',
    'b loads e',
    'a rivals f',
    'b rivals f',
    'a loads b',
  ],
});

test('is the relations of one type, in one direction, with the same other', () => {
  const grounds = commonGround(graph, 'a', 'b');
  expect(grounds.map(({ type, direction, others }) => [type, direction, others])).toEqual([
    ['loads', 'incoming', ['c', 'd']],
  ]);
});

test('is the same for A, B and B, A', () => {
  expect(commonGround(graph, 'b', 'a')).toEqual(commonGround(graph, 'a', 'b'));
});

test('is nothing where nothing is shared', () => {
  expect(commonGround(graph, 'c', 'f')).toEqual([]);
});
