import { expect, test } from 'vitest';
import { synonymsOf } from '../../src/search/synonyms.ts';

const synonyms = synonymsOf([
  ['cheap', 'low cost', '저렴'],
  ['schedule', 'cron', 'every night'],
]);

test('a word is found in its set, in any of its forms', () => {
  expect(synonyms.at(['a', 'cheap', 'disk'], 1)).toEqual([{ set: 0, to: 2 }]);
  expect(synonyms.at(['저렴하게'], 0)).toEqual([{ set: 0, to: 1 }]);
  expect(synonyms.at(['scheduled'], 0)).toEqual([{ set: 1, to: 1 }]);
});

test('a phrase is found whole or not at all', () => {
  expect(synonyms.at(['run', 'every', 'night'], 1)).toEqual([{ set: 1, to: 3 }]);
  expect(synonyms.at(['every', 'day'], 0)).toEqual([]);
});
