import fc from 'fast-check';
import { expect, test } from 'vitest';
import { thousands } from '../../src/language/thousands.ts';

test.each(['en', 'ko'])('a whole number reads as it is written in %s', (language) => {
  fc.assert(
    fc.property(fc.nat(), (n) => {
      expect(thousands(n)).toBe(n.toLocaleString(language));
    }),
  );
});
