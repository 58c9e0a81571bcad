import { describe, expect, test } from 'vitest';
import { edits, nearest, resolveId } from '../../src/graph/nearest.ts';
import { smallGraph } from '../support/graph.ts';

describe('edits', () => {
  test.each([
    ['sqs', 'sqss', 1],
    ['guardduty', 'gaurdduty', 1],
    ['dynamodb', 'dynamobd', 1],
    ['lambda', 'lamda', 1],
    ['a', 'xyz', 3],
    ['', 'ab', 2],
  ])('between %s and %s are %i', (a, b, count) => {
    expect(edits(a, b, 5)).toBe(count);
    expect(edits(b, a, 5)).toBe(count);
  });
  test('stop counting over the most that matters', () => {
    expect(edits('kinesis', 'athena', 2)).toBe(3);
  });
});

test('nearest gives what was likely meant, nearest first, and nothing for noise', () => {
  const ids = ['opensearch', 'sqs', 'sns', 'ses'];
  expect(nearest('opensearh', ids, 3)).toEqual(['opensearch']);
  expect(nearest('sqss', ids, 2)).toEqual(['sqs']);
  expect(nearest('qwertyuiop', ids, 3)).toEqual([]);
});

test('resolveId leads old ids on, and knows no key of an object', () => {
  const graph = smallGraph({
    concepts: ['a', 'b'],
    relations: [],
    more: { aliases: new Map([['old', ['a', 'b', 'gone']]]) },
  });
  expect(resolveId(graph, 'a', graph.concepts)).toEqual(['a']);
  expect(resolveId(graph, 'old', graph.concepts)).toEqual(['a', 'b']);
  expect(resolveId(graph, 'constructor', graph.concepts)).toEqual([]);
});
