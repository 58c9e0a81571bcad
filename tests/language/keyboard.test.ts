import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHangul, toQwerty } from '../../src/language/keyboard.ts';

describe('toHangul', () => {
  test.each([
    ['eorlduf', '대기열'],
    ['fkaek', '람다'],
    ['epdlxj dnpdjgkdntm', '데이터 웨어하우스'],
    ['Wkfqdms vhffld', '짧은 폴링'],
    ['rkqt', '값'],
    ['RKSK', '까나'],
    ['s3', 'ㄴ3'],
  ])('%s -> %s', (typed, meant) => {
    expect(toHangul(typed)).toBe(meant);
  });
  test('takes common English that other converters stumble over', () => {
    expect(() => toHangul('photography injection')).not.toThrow();
  });
});

describe('toQwerty', () => {
  test.each([
    ['ㄴㅂㄴ', 'sqs'],
    ['눈', 'sns'],
    ['득', 'emr'],
    ['채후ㅑ새', 'cognito'],
    ['됸', 'eys'],
  ])('%s -> %s', (typed, meant) => {
    expect(toQwerty(typed)).toBe(meant);
  });
});

test('the two undo each other for small letters', () => {
  const small = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz 12-') });
  fc.assert(fc.property(small, (text) => toQwerty(toHangul(text)) === text));
});

test('nothing makes them throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => typeof toHangul(text) === 'string' && typeof toQwerty(text) === 'string',
    ),
  );
});
