import { describe, expect, test } from 'vitest';
import { emptyView } from '../../src/view/decode.ts';
import { makesHistory, take } from '../../src/view/step.ts';
import type { View } from '../../src/view/view.ts';

const map = emptyView('en');
const sqs: View = {
  ...map,
  place: { kind: 'concept', id: 'sqs', hops: 1, expanded: [] },
  relation: 'a.b.c',
  query: 'q',
};

describe('take', () => {
  test('going somewhere drops what belonged to the old place and keeps the selection and the filters', () => {
    const before: View = { ...sqs, select: ['a'], filters: { kind: { mode: 'only', ids: ['service'] } } };
    const after = take(before, { kind: 'go', place: { kind: 'map' } });
    expect(after).toEqual({ ...map, select: ['a'], filters: before.filters });
  });
  test('expanding again collapses, in the order in which it was first done', () => {
    const once = take(take(sqs, { kind: 'expand', id: 'a' }), { kind: 'expand', id: 'b' });
    const twice = take(once, { kind: 'expand', id: 'a' });
    expect(twice.place).toMatchObject({
      expanded: [
        { id: 'a', collapsed: true },
        { id: 'b', collapsed: false },
      ],
    });
    expect(take(twice, { kind: 'expand', id: 'a' }).place).toMatchObject({
      expanded: [
        { id: 'a', collapsed: false },
        { id: 'b', collapsed: false },
      ],
    });
  });
  test('expanding by a type stands beside expanding by another; without one, all of the concept close and open', () => {
    const feeds = take(sqs, { kind: 'expand', id: 'a', types: ['feeds'] });
    const both = take(feeds, { kind: 'expand', id: 'a', types: ['loads'] });
    const expanded = [
      { id: 'a', types: ['feeds'], collapsed: false },
      { id: 'a', types: ['loads'], collapsed: false },
    ];
    expect(both.place).toMatchObject({ expanded });
    expect(take(both, { kind: 'expand', id: 'a', types: ['feeds'] }).place).toMatchObject({
      expanded: [{ collapsed: true }, { collapsed: false }],
    });
    const closed = take(both, { kind: 'expand', id: 'a' });
    expect(closed.place).toMatchObject({ expanded: [{ collapsed: true }, { collapsed: true }] });
    expect(take(closed, { kind: 'expand', id: 'a' }).place).toMatchObject({ expanded });
  });
  test('what is found narrows without a step back for every letter', () => {
    const finder: View = { ...map, place: { kind: 'scenarios' } };
    const step = { kind: 'find', need: 'a queue', facets: ['order.strict'] } as const;
    expect(take(finder, step).place).toEqual({ kind: 'scenarios', need: 'a queue', facets: ['order.strict'] });
    expect(take(finder, { kind: 'find', need: '', facets: [] }).place).toEqual({ kind: 'scenarios' });
    expect(take(map, step)).toBe(map);
    expect(makesHistory(step)).toBe(false);
  });
  test('a tour begins without what was hidden elsewhere', () => {
    const hidden: View = { ...map, filters: { kind: { mode: 'only', ids: ['service'] } } };
    const begun = take(hidden, { kind: 'go', place: { kind: 'tour', id: 't', step: 1 } });
    expect(begun.filters).toEqual({});
    const chosen = take(begun, { kind: 'filter', key: 'kind', filter: { mode: 'only', ids: ['service'] } });
    expect(take(chosen, { kind: 'go', place: { kind: 'tour', id: 't', step: 2 } }).filters).toEqual(hidden.filters);
  });
  test('expanding means nothing on the map', () => {
    expect(take(map, { kind: 'expand', id: 'a' })).toBe(map);
  });
  test('no more than six are picked, and picking twice puts one back', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const full = ids.reduce((view, id) => take(view, { kind: 'toggle', id }), map);
    expect(full.select).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(take(full, { kind: 'toggle', id: 'b' }).select).toEqual(['a', 'c', 'd', 'e', 'f']);
  });
  test('another picture leaves the camera of the address behind, another place what a hand had moved too', () => {
    const arranged: View = {
      ...sqs,
      cam: { id: 'sqs', dx: 0, dy: 0, width: 100, height: 100 },
      pins: [{ id: 'sqs', dx: 9, dy: 9 }],
      layout: 'map',
    };
    const { cam: _cam, ...wider } = arranged;
    expect(take(arranged, { kind: 'hops', hops: 2 })).toEqual({ ...wider, place: { ...sqs.place, hops: 2 } });
    expect(take(arranged, { kind: 'query', query: 'x' })).toMatchObject({ cam: arranged.cam, pins: arranged.pins });
    expect(take(arranged, { kind: 'go', place: { kind: 'map' } })).toEqual(map);
  });
  test('an empty filter is none', () => {
    const filtered = take(map, { kind: 'filter', key: 'kind', filter: { mode: 'only', ids: ['service'] } });
    expect(filtered.filters).toEqual({ kind: { mode: 'only', ids: ['service'] } });
    expect(take(filtered, { kind: 'filter', key: 'kind', filter: undefined })).toEqual(map);
  });
});

test('going makes history, refining does not', () => {
  expect(makesHistory({ kind: 'go', place: { kind: 'map' } })).toBe(true);
  expect(makesHistory({ kind: 'relation', id: 'a.b.c' })).toBe(true);
  expect(makesHistory({ kind: 'hops', hops: 2 })).toBe(false);
  expect(makesHistory({ kind: 'query', query: 'x' })).toBe(false);
});
