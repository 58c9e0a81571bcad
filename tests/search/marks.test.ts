import { expect, test } from 'vitest';
import { marksIn } from '../../src/search/marks.ts';

test.each([
  ['Amazon CloudWatch', 'cloudw', [[7, 13]]],
  [
    'NAT gateway',
    'gateway nat',
    [
      [0, 3],
      [4, 11],
    ],
  ],
  ['레드시프트', '레드싶', [[0, 4]]],
  [
    '보안 그룹',
    '보안그',
    [
      [0, 2],
      [3, 4],
    ],
  ],
  ['Amazon S3', 'zz', []],
  ['', 's', []],
  ['Amazon S3', '', []],
] as const)('%s, typed %s', (label, query, marks) => {
  expect(marksIn(label, query)).toEqual(marks);
});
