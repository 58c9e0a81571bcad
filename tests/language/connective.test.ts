import { expect, test } from 'vitest';
import { connected } from '../../src/language/connective.ts';

test.each([
  ['데이터를 적재한다', '데이터를 적재하고'],
  ['로그를 받는다', '로그를 받고'],
  ['지원하지 않는다', '지원하지 않고'],
  ['데이터를 보낸다', '데이터를 보내고'],
  ['로그 분석에 쓰인다', '로그 분석에 쓰이고'],
  ['NAT의 한 종류이다', 'NAT의 한 종류이고'],
  ['S3가 있다', 'S3가 있고'],
  ['S3에서 파생되었다', 'S3에서 파생되었고'],
  ['역할이 필요하다', '역할이 필요하고'],
])('%s goes on as %s', (statement, half) => {
  expect(connected(statement)).toBe(half);
});

test('what is no statement has no first half', () => {
  expect(connected('적재함')).toBeUndefined();
  expect(connected('')).toBeUndefined();
});
