import { expect, test } from 'vitest';
import { soundOf } from '../../src/search/sound.ts';

test.each([
  ['quicksight', 'quicksite'],
  ['forecast', 'forcast'],
  ['kinesis', 'kinisis'],
])('%s sounds like %s', (one, other) => {
  expect(soundOf(one)).not.toBe('');
  expect(soundOf(one)).toBe(soundOf(other));
});

test('says nothing of short words, digits and Hangul', () => {
  expect(['macie', 'route53', '레드시프트'].map(soundOf)).toEqual(['', '', '']);
});
