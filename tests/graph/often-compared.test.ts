import { expect, test } from 'vitest';
import { itemOf } from '../../src/graph/compare.ts';
import { oftenCompared } from '../../src/graph/often-compared.ts';
import { smallGraph } from '../support/graph.ts';

const heading = { id: 'a-vs-b', title: { en: 'A or B', ko: 'A와 B' }, items: [itemOf('a'), itemOf('b')] };
const graph = smallGraph({
  concepts: ['a', 'b', 'c', 'd', 'e:right', 'x', 'y', 'lonely'],
  relations: [
    'x loads a',
    'x loads b',
    'x loads c',
    'y feeds a',
    'y feeds c',
    'x loads e',
    'y feeds e',
    'a rivals d',
    'y loads lonely',
  ],
  more: { comparisons: new Map([[heading.id, heading]]) },
});

test('what somebody wrote comes first, and is not suggested again', () => {
  const { authored, others } = oftenCompared(graph, 'a', 4);
  expect(authored.map(({ id }) => id)).toEqual(['a-vs-b']);
  expect(others.map(({ id }) => id)).not.toContain('b');
});

test('then alternatives, and what is related alike; its own category before others', () => {
  expect(oftenCompared(graph, 'c', 4).others.map(({ id }) => id)).toEqual(['a', 'e', 'b']);
  expect(oftenCompared(graph, 'd', 4).others.map(({ id }) => id)).toEqual(['a']);
});

test('each suggestion says what both have in common', () => {
  const [first] = oftenCompared(graph, 'c', 1).others;
  expect(first?.grounds.map(({ type, others }) => [type, others])).toEqual([
    ['loads', ['x']],
    ['feeds', ['y']],
  ]);
});

test('what shares nothing is not suggested', () => {
  expect(oftenCompared(graph, 'lonely', 4)).toEqual({ authored: [], others: [] });
});
