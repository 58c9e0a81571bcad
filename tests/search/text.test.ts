import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, keyOf, LONGEST, normalise, wordsOf } from '../../src/search/text.ts';

describe('normalise', () => {
  test.each([
    ['Amazon S3', 'amazon s3'],
    ['  Multi-AZ   (DB) ', 'multi az db'],
    ['redshift에 적재', 'redshift 에 적재'],
    ['NAT게이트웨이2', 'nat 게이트웨이 2'],
    ['ＳＱＳ', 'sqs'],
    ['보안 그룹'.normalize('NFD'), '보안 그룹'],
    ['¿?!', ''],
  ])('%s -> %s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
  test('twice is once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => normalise(normalise(text)) === normalise(text)));
  });
});

test('a key knows no spaces, and Hangul by its letters', () => {
  expect(keyOf(normalise('보안 그룹'))).toBe(keyOf(normalise('보안그룹')));
  expect(keyOf(normalise('Cloud Watch'))).toBe('cloudwatch');
});

test('words of nothing are none', () => {
  expect(wordsOf('')).toEqual([]);
  expect(wordsOf('a b')).toEqual(['a', 'b']);
});

test('a query is cut at 64 letters, also when it came decomposed', () => {
  expect(cut('x'.repeat(100))).toHaveLength(LONGEST);
  expect(cut('각'.repeat(100).normalize('NFD'))).toBe('각'.repeat(LONGEST));
});
