import { expect, test } from 'vitest';
import { affixesOf, initialsOf, withoutAffixes } from '../../src/search/affix.ts';
import { smallGraph } from './small-graph.ts';

const affixes = affixesOf(smallGraph());

test('the graph tells which first words say nothing', () => {
  expect(affixes.first.has('amazon')).toBe(true);
  expect(affixes.first.has('nat')).toBe(false);
});

test('leaves them out', () => {
  expect(withoutAffixes('Amazon Redshift', affixes)).toEqual(['redshift']);
  expect(withoutAffixes('NAT gateway', affixes)).toEqual([]);
  expect(withoutAffixes('Amazon', affixes)).toEqual([]);
});

test('spells initials with and without them', () => {
  expect(initialsOf('Amazon Kinesis Data Streams', affixes)).toEqual(['akds', 'kds']);
  expect(initialsOf('dead-letter queue', affixes)).toEqual(['dlq']);
  expect(initialsOf('Route 53', affixes)).toEqual(['r53']);
  expect(initialsOf('보안 그룹', affixes)).toEqual([]);
});
