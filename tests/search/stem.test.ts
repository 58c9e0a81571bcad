import { describe, expect, test } from 'vitest';
import { stem, withoutParticle } from '../../src/search/stem.ts';

describe('one stem for', () => {
  test.each([
    [['encrypt', 'encrypts', 'encrypted', 'encryption']],
    [['query', 'queries']],
    [['load', 'loads', 'loading', 'loaded']],
    [['run', 'running', 'runs']],
    [['sticky', 'stickiness']],
    [['image', 'images']],
    [['분석', '분석하는', '분석을', '분석한다']],
    [['적재', '적재하는', '적재한다', '적재된']],
  ])('%s', (words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });
});

test('short words and names with digits stay', () => {
  expect(['s3', 'ebs', 'sqs', 'ec2s'].map(stem)).toEqual(['s3', 'ebs', 'sqs', 'ec2s']);
});

test('takes particles off in every way that leaves something', () => {
  expect(withoutParticle('람다에서')).toEqual([['람다', '에서']]);
  expect(withoutParticle('는')).toEqual([]);
  expect(withoutParticle('lambda')).toEqual([]);
});
