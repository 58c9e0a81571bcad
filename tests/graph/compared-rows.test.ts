import { describe, expect, test } from 'vitest';
import { itemOf } from '../../src/graph/compare.ts';
import { comparedRows } from '../../src/graph/compared-rows.ts';
import type { Comparison } from '../../src/graph/comparison.ts';
import { compared, heading, option } from '../support/compared.ts';

describe('comparedRows', () => {
  test('puts rows that differ first and finds equal rows by value, not by wording', () => {
    const rows = comparedRows(compared, [itemOf('a'), itemOf('b')]);
    expect(rows.map(({ criterion, agreement }) => [criterion, agreement])).toEqual([
      ['order', 'differs'],
      ['size', 'common'],
    ]);
  });
  test('never takes what is not recorded for equal, and never hides its row', () => {
    const rows = comparedRows(compared, [itemOf('a'), itemOf('c')]);
    expect(rows.map(({ criterion, agreement }) => [criterion, agreement])).toEqual([
      ['size', 'open'],
      ['order', 'common'],
    ]);
  });
  test('says the same for A, B and B, A', () => {
    const there = comparedRows(compared, [itemOf('a'), itemOf('b')]);
    const back = comparedRows(compared, [itemOf('b'), itemOf('a')]);
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
      comparedRows(compared, heading.items, authored).map(({ criterion, agreement }) => [criterion, agreement]),
    ).toEqual([['order', 'open']]);
  });
});
