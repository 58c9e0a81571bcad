import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble, choseong, composed, isHangul, jamo, syllableOf } from '../../src/language/hangul.ts';

const hangul = fc.string({ unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)) });

describe('jamo', () => {
  test('takes syllables apart as they are typed', () => {
    expect(jamo('대기열')).toBe('ㄷㅐㄱㅣㅇㅕㄹ');
    expect(jamo('값 웨어')).toBe('ㄱㅏㅂㅅ ㅇㅜㅔㅇㅓ');
  });
  test('makes half a word a prefix of the whole', () => {
    expect(jamo('텍스트랙트').startsWith(jamo('텍스트ㄹ'))).toBe(true);
    expect(jamo('레드시프트').startsWith(jamo('레드싶'))).toBe(true);
  });
  test('leaves anything else alone', () => {
    expect(jamo('S3 bucket 1!')).toBe('S3 bucket 1!');
  });
});

describe('assemble', () => {
  test('gives back what jamo took apart, for any syllables between vowels', () => {
    fc.assert(fc.property(hangul, (text) => jamo(assemble(jamo(text))) === jamo(text)));
  });
  test('moves a final consonant to the vowel that follows it', () => {
    expect(assemble('ㄱㅏㅂㅅㅣ')).toBe('갑시');
    expect(assemble('ㄷㅏㄹㄱ')).toBe('닭');
    expect(assemble('ㅏㅏㄱㄱㅏ')).toBe('ㅏㅏㄱ가');
  });
});

describe('choseong', () => {
  test('keeps first letters, and what is not Hangul', () => {
    expect(choseong('보안 그룹')).toBe('ㅂㅇ ㄱㄹ');
    expect(choseong('S3 버킷')).toBe('S3 ㅂㅋ');
  });
});

describe('composed', () => {
  test('undoes what macOS does to file names', () => {
    expect(composed('클라우드워치'.normalize('NFD'))).toBe('클라우드워치');
  });
  test('makes lone conjoining letters the ones that keyboards type', () => {
    expect(composed('\u1100\u1161\u11a8\u1103')).toBe('각ㄷ');
    expect(composed('텍스트ㄹ'.normalize('NFD'))).toBe('텍스트ㄹ');
    expect(composed('\u11af')).toBe('ㄹ');
  });
});

test('knows syllables and letters of Hangul', () => {
  expect(isHangul('가')).toBe(true);
  expect(isHangul('ㄱ')).toBe(true);
  expect(isHangul('a')).toBe(false);
  expect(isHangul('')).toBe(false);
  expect(syllableOf('닭')).toEqual({ lead: 'ㄷ', vowel: 'ㅏ', tail: 'ㄺ' });
  expect(syllableOf('ㄷ')).toBeUndefined();
});
