import { describe, expect, test } from 'vitest';
import { arrange } from '../../src/view/arrange.ts';
import { emptyView } from '../../src/view/decode.ts';
import { reachedBy } from '../../src/view/grow.ts';
import { sceneOf } from '../../src/view/scene.ts';
import { shownIn } from '../../src/view/shown.ts';
import type { Expansion, View } from '../../src/view/view.ts';
import { smallGraph } from '../support/graph.ts';

const base = smallGraph({
  concepts: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  relations: ['a feeds b', 'b feeds c', 'b loads d', 'e loads b', 'a loads g', 'f feeds g', 'a feeds f'],
});
const through = base.relations.get('a.loads.g');
if (through === undefined) throw new Error('the graph has no a.loads.g');
const graph = {
  ...base,
  relations: new Map([...base.relations, [through.id, { ...through, via: ['f'] }]]),
};
const far = {
  ...base,
  relations: new Map([
    ...base.relations,
    ['a.feeds.b', { ...through, id: 'a.feeds.b', type: 'feeds', target: 'b', via: ['e'] }],
  ]),
};

function viewOf(expanded: readonly Expansion[]): View {
  return { ...emptyView('en'), place: { kind: 'concept', id: 'a', hops: 1, expanded } };
}

describe('expanding by type', () => {
  test('places the neighbours by those relations alone, whichever way they run', () => {
    const placed = (types: readonly string[]): string[] =>
      [...arrange(graph, viewOf([{ id: 'b', types, collapsed: false }])).positions.keys()].toSorted();
    expect(placed(['feeds'])).toEqual(['a', 'b', 'c', 'f', 'g']);
    expect(placed(['loads'])).toEqual(['a', 'b', 'd', 'e', 'f', 'g']);
    expect(placed(['feeds', 'loads'])).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  test('one after the other moves nothing that stands', () => {
    const first: Expansion = { id: 'b', types: ['loads'], collapsed: false };
    const before = arrange(graph, viewOf([first]));
    const after = arrange(graph, viewOf([first, { id: 'b', types: ['feeds'], collapsed: false }]));
    for (const [id, spot] of before.positions) expect(after.positions.get(id)).toEqual(spot);
    expect(after.positions.has('c')).toBe(true);
  });

  test('lists hold the same', () => {
    expect(shownIn(graph, viewOf([{ id: 'b', types: ['loads'], collapsed: false }])).concepts).toEqual([
      'a',
      'b',
      'd',
      'e',
      'f',
      'g',
    ]);
    expect(shownIn(graph, viewOf([{ id: 'b', types: ['loads'], collapsed: true }])).concepts).toEqual([
      'a',
      'b',
      'f',
      'g',
    ]);
  });
});

describe('a relation that runs through others', () => {
  const opened = (collapsed: boolean): View => viewOf([{ id: 'a.loads.g', collapsed }]);
  const lit = (view: View): string[] =>
    sceneOf(graph, view)
      .edges.filter(({ emphasis }) => emphasis === 'lit')
      .map(({ id }) => id)
      .toSorted();

  test('opens into its hops, each of them to be seen, and closes again', () => {
    expect(lit(viewOf([]))).toEqual([]);
    expect(lit(opened(false))).toEqual(['a.feeds.f', 'f.feeds.g']);
    expect(lit(opened(true))).toEqual([]);
    const hop = (view: View): number | undefined =>
      sceneOf(graph, view).edges.find(({ id }) => id === 'f.feeds.g')?.from;
    expect(hop(viewOf([]))).toBe(Infinity);
    expect(hop(opened(false))).toBe(0);
  });

  test('leads to what it runs through, and moves nothing that stands', () => {
    expect([...reachedBy(far, { id: 'a.feeds.b' })]).toEqual(['e']);
    const before = arrange(far, viewOf([]));
    const after = arrange(far, viewOf([{ id: 'a.feeds.b', collapsed: false }]));
    expect(before.positions.has('e')).toBe(false);
    expect(after.positions.has('e')).toBe(true);
    for (const [id, spot] of before.positions) expect(after.positions.get(id)).toEqual(spot);
    const closed = arrange(far, viewOf([{ id: 'a.feeds.b', collapsed: true }]));
    expect(closed.positions).toEqual(after.positions);
    expect(closed.folded.has('e')).toBe(true);
  });

  test('is left alone where its ends are not drawn', () => {
    const view = viewOf([{ id: 'b.feeds.c', collapsed: false }]);
    expect(arrange(graph, view).positions).toEqual(arrange(graph, viewOf([])).positions);
  });
});
