import { describe, expect, test } from 'vitest';
import type { Content, Value } from '../../src/graph/concept.ts';
import { contentText, sameContent, valueText } from '../../src/graph/value.ts';
import { smallGraph } from '../support/graph.ts';

const graph = smallGraph({ concepts: ['a'], relations: [] });
const value = (content: Content, more: Partial<Value> = {}): Value => ({
  criterion: 'size',
  content,
  evidence: [],
  ...more,
});

describe('valueText', () => {
  test('says amounts with their unit, in the order of the language', () => {
    const seconds = value({ kind: 'quantity', amount: 30, unit: 's' }, { limit: 'default' });
    expect(valueText(graph, seconds, 'en')).toBe('30 s by default');
    expect(valueText(graph, seconds, 'ko')).toBe('기본 30초');
    expect(valueText(graph, value({ kind: 'quantity', amount: 1, to: 20, unit: 's' }), 'en')).toBe('1–20 s');
    expect(valueText(graph, value({ kind: 'quantity', amount: 120000, unit: 'count' }), 'ko')).toBe('120,000개');
  });
  test('says one of a unit as one', () => {
    expect(valueText(graph, value({ kind: 'quantity', amount: 1, unit: 'd' }), 'en')).toBe('1 day');
    expect(valueText(graph, value({ kind: 'quantity', amount: 1, to: 7, unit: 'd' }), 'en')).toBe('1–7 days');
  });
  test('says that a quota can be raised', () => {
    const quota = value({ kind: 'quantity', amount: 1000, unit: 'count' }, { limit: 'quota' });
    expect(valueText(graph, quota, 'en')).toBe('1,000 (adjustable quota)');
  });
  test('names an option, and shows one that the vocabulary lacks by its id', () => {
    expect(contentText(graph, { kind: 'choice', option: 'strict' }, 'order', 'ko')).toBe('Strict-ko');
    expect(contentText(graph, { kind: 'choice', option: 'odd' }, 'order', 'en')).toBe('odd');
  });
});

describe('sameContent', () => {
  test('finds equal amounts in different units, and not in different dimensions', () => {
    const mebi: Content = { kind: 'quantity', amount: 1, unit: 'MiB' };
    expect(sameContent(graph, mebi, { kind: 'quantity', amount: 1024, unit: 'KiB' })).toBe(true);
    expect(sameContent(graph, mebi, { kind: 'quantity', amount: 1, unit: 'KiB' })).toBe(false);
    expect(
      sameContent(graph, { kind: 'quantity', amount: 1, unit: 's' }, { kind: 'quantity', amount: 1, unit: 'count' }),
    ).toBe(false);
  });
  test('compares ranges by both ends', () => {
    const range: Content = { kind: 'quantity', amount: 1, to: 20, unit: 's' };
    expect(sameContent(graph, range, { kind: 'quantity', amount: 1, unit: 's' })).toBe(false);
    expect(sameContent(graph, range, range)).toBe(true);
  });
});
