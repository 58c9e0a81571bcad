import { expect, test } from 'vitest';
import { itemOf } from '../../src/graph/compare.ts';
import { comparedRows } from '../../src/graph/compared-rows.ts';
import { rowPicture, rowRelations, rowsAbout } from '../../src/graph/row-relations.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { compared } from '../support/compared.ts';

const order = compared.vocabulary.criteria.get('order');
const criteria = new Map(compared.vocabulary.criteria);
if (order !== undefined) criteria.set('order', { ...order, types: ['loads'] });
const graph: Graph = { ...compared, vocabulary: { ...compared.vocabulary, criteria } };
const items = [itemOf('a'), itemOf('b')];
const rows = comparedRows(graph, items);

test('a row speaks of the relations of its types at what is compared', () => {
  const ids = rowRelations(graph, items, 'order').map(({ id }) => id);
  expect(ids.toSorted()).toEqual(['a.loads.c', 'b.loads.e', 'd.loads.a']);
  expect(rowPicture(graph, items, 'order').slice(0, 2)).toEqual(['a', 'b']);
});

test('a row without types lights nothing', () => {
  expect(rowPicture(graph, items, 'size')).toEqual([]);
});

test('a neighbour is spoken of by the rows whose types tie it to what is compared', () => {
  expect(rowsAbout(graph, items, rows, 'c')).toEqual(['order']);
  expect(rowsAbout(graph, [itemOf('b')], rows, 'a')).toEqual([]);
});

test('what is compared is spoken of by the rows that are recorded for it', () => {
  expect(rowsAbout(graph, items, rows, 'a')).toEqual(['order', 'size']);
  expect(rowsAbout(graph, [itemOf('a'), itemOf('c')], comparedRows(graph, [itemOf('a'), itemOf('c')]), 'c')).toEqual([
    'order',
  ]);
});
