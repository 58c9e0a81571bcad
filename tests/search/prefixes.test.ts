import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prefixesOf } from '../../src/search/prefixes.ts';

test('finds what begins so, in order, as a walk through all of them would', () => {
  const word = fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('a', 'b', 'c', 'ㄱ') });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 60 }),
      word,
      fc.integer({ min: 1, max: 20 }),
      (terms, prefix, limit) => {
        const expected = terms.filter((term) => term.startsWith(prefix)).sort();
        expect(prefixesOf(terms).startingWith(prefix, limit)).toEqual(expected.slice(0, limit));
      },
    ),
  );
});
