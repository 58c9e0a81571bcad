import { describe, expect, test } from 'vitest';
import { readingsOf, unread } from '../../src/search/readings.ts';
import { looseGraph } from './loose.ts';

const graph = looseGraph({
  types: [],
  concepts: [
    {
      id: 'cloudwatch',
      en: { name: 'Amazon CloudWatch', short: 'CloudWatch' },
      ko: { name: 'Amazon CloudWatch', short: 'CloudWatch' },
      readings: { name: '아마존 클라우드워치', short: '클라우드워치' },
    },
    {
      id: 'event-bus',
      en: { name: 'Event bus', short: 'event bus' },
      ko: { name: 'Event bus', short: 'Event bus' },
      readings: { name: '이벤트 버스', short: '이벤트 버스' },
    },
  ],
});
const readings = readingsOf(graph);

describe('a Korean reading stands for the Latin word of a name', () => {
  test.each([
    ['클라우드워치 이벤트', 'cloudwatch event'],
    ['이벤트버스', 'event bus'],
    ['에스에스오', 'sso'],
    ['아이에이엠 역할', 'iam 역할'],
  ])('%s is %s', (typed, meant) => {
    expect(unread(readings, typed)).toBe(meant);
  });
});

test('what is no reading stays', () => {
  expect(unread(readings, '위협 탐지')).toBeUndefined();
  expect(unread(readings, 'cloudwatch')).toBeUndefined();
});
