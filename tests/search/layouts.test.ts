import { expect, test } from 'vitest';
import { otherLayouts } from '../../src/search/layouts.ts';

test.each([
  ['eorlduf', ['대기열']],
  ['ㄴㅂㄴ', ['sqs']],
  ['눈', ['sns']],
  ['aaaaaaa', []],
  ['qwzxv', []],
  ['s3', []],
  ['sqs', []],
])('%s -> %j', (typed, meant) => {
  expect(otherLayouts(typed)).toEqual(meant);
});
