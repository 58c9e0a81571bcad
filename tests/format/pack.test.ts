import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../src/format/pack.ts';

test('whole numbers come out as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      expect(unpack(pack(numbers))).toEqual(numbers);
    }),
  );
});

test('a number takes as many letters as the largest needs, none of which JSON escapes', () => {
  expect(pack([0, 1, 92])).toHaveLength(4);
  expect(pack([0, 93])).toHaveLength(5);
  const text = pack(Array.from({ length: 93 }, (_, at) => at));
  expect(JSON.stringify(text)).toHaveLength(text.length + 2);
});

test('what was not packed is not unpacked', () => {
  expect(['', '0', 'x', '2abc', '1"', '1é', '9aaaaaaaaa'].map(unpack)).toEqual(
    Array.from({ length: 7 }, () => undefined),
  );
});
