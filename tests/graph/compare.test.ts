import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/graph/comparison.ts';
import type { ConceptDetail, Value } from '../../src/graph/concept.ts';
import {
  authoredFor,
  comparedRows,
  comparisonsWith,
  itemOf,
  neighboursOf,
  relationsAmong,
} from '../../src/graph/compare.ts';
import { merge } from '../../src/graph/graph.ts';
import { smallGraph } from '../support/graph.ts';

const empty = { aliases: {}, keywords: {}, formerly: [], summary: { en: '', ko: '' }, history: [], documentation: [] };
const option = (criterion: string, id: string): Value => ({
  criterion,
  content: { kind: 'choice', option: id },
  evidence: [],
});
const size = (amount: number, unit: string): Value => ({
  criterion: 'size',
  content: { kind: 'quantity', amount, unit },
  evidence: [],
});
const detail = (id: string, values: readonly Value[]): [string, ConceptDetail] => [id, { ...empty, id, values }];

const heading = { id: 'a-vs-b', title: { en: 'A or B', ko: 'A와 B' }, items: [itemOf('a'), itemOf('b')] };
const core = smallGraph({
  concepts: ['a', 'b', 'c', 'd', 'e'],
  relations: ['a loads c', 'b feeds c', 'd loads a', 'b loads e', 'a feeds b'],
  more: { comparisons: new Map([[heading.id, heading]]) },
});
const graph = merge(core, {
  concepts: new Map([
    detail('a', [option('order', 'strict'), size(1, 'MiB')]),
    detail('b', [option('order', 'none'), size(1024, 'KiB')]),
    detail('c', [option('order', 'strict')]),
  ]),
});

describe('comparedRows', () => {
  test('puts rows that differ first and finds equal rows by value, not by wording', () => {
    const rows = comparedRows(graph, [itemOf('a'), itemOf('b')]);
    expect(rows.map(({ criterion, agreement }) => [criterion, agreement])).toEqual([
      ['order', 'differs'],
      ['size', 'common'],
    ]);
  });
  test('never takes what is not recorded for equal, and never hides its row', () => {
    const rows = comparedRows(graph, [itemOf('a'), itemOf('c')]);
    expect(rows.map(({ criterion, agreement }) => [criterion, agreement])).toEqual([
      ['size', 'open'],
      ['order', 'common'],
    ]);
  });
  test('says the same for A, B and B, A', () => {
    const there = comparedRows(graph, [itemOf('a'), itemOf('b')]);
    const back = comparedRows(graph, [itemOf('b'), itemOf('a')]);
    expect(back.map(({ criterion, agreement }) => [criterion, agreement])).toEqual(
      there.map(({ criterion, agreement }) => [criterion, agreement]),
    );
  });
  test('takes the rows of an authored comparison', () => {
    const authored: Comparison = {
      ...heading,
      chooseWhen: new Map(),
      rows: [{ criterion: 'order', cells: new Map([['a', option('order', 'strict')]]) }],
      keywords: {},
      evidence: [],
    };
    expect(
      comparedRows(graph, heading.items, authored).map(({ criterion, agreement }) => [criterion, agreement]),
    ).toEqual([['order', 'open']]);
  });
});

describe('neighbours', () => {
  test('are grouped as the sets of the data say', () => {
    const found = neighboursOf(graph, [itemOf('a'), itemOf('b')]);
    expect(found.map(({ id, of }) => [id, [...of]])).toEqual([
      ['c', ['a', 'b']],
      ['d', ['a']],
      ['e', ['b']],
    ]);
  });
  test('leave out the items, whose own relations stand apart', () => {
    expect(relationsAmong(graph, [itemOf('a'), itemOf('b')]).map(({ id }) => id)).toEqual(['a.feeds.b']);
    expect(relationsAmong(graph, [{ id: 'ab', members: ['a', 'b'] }])).toEqual([]);
  });
});

test('an authored comparison is found for its items in any order', () => {
  expect(authoredFor(graph, ['b', 'a'])?.id).toBe('a-vs-b');
  expect(authoredFor(graph, ['a', 'b', 'c'])).toBeUndefined();
  expect(comparisonsWith(graph, 'b').map(({ id }) => id)).toEqual(['a-vs-b']);
});
