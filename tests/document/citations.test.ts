import { expect, test } from 'vitest';
import { citationsOf } from '../../src/document/citations.ts';
import type { Evidence } from '../../src/graph/evidence.ts';
import { option } from '../support/compared.ts';

test('evidence is numbered in the order in which it is first cited, each once', () => {
  const [one, two, three]: [Evidence, Evidence, Evidence] = [
    { source: 'guide', page: 'a.html' },
    { source: 'guide', page: 'b.html' },
    { source: 'note' },
  ];
  const cell = (...evidence: Evidence[]) => ({ ...option('order', 'strict'), evidence });
  const citations = citationsOf(
    [
      {
        criterion: 'order',
        agreement: 'common',
        cells: new Map([
          ['a', cell(two)],
          ['b', cell(one, two)],
        ]),
      },
    ],
    [three, one],
  );
  expect(citations.list).toEqual([two, one, three]);
  expect(citations.numbers([one, { ...two }])).toEqual([1, 2]);
  expect(citations.numbers([{ source: 'elsewhere' }])).toEqual([]);
});
