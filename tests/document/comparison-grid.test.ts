import { expect, test } from 'vitest';
import { comparedAt } from '../../src/document/comparing.ts';
import { comparisonGrid } from '../../src/document/comparison-grid.ts';
import { readingOf } from '../../src/document/reading.ts';
import { compared } from '../support/compared.ts';

test('a comparison as texts: the head, then a line for each criterion; what is not recorded says so', () => {
  const found = comparedAt(compared, { kind: 'compare', of: ['a', 'c'] });
  expect(found && comparisonGrid(found, readingOf(compared, 'en', '/'))).toEqual([
    ['Criterion', 'A', 'C'],
    ['Size', '1 MiB', 'Not recorded'],
    ['Order', 'Strict', 'Strict'],
  ]);
  expect(found && comparisonGrid(found, readingOf(compared, 'ko', '/'))[1]).toEqual([
    'Size-ko',
    '1 MiB-ko',
    '기록 없음',
  ]);
});
