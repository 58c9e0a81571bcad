import { describe, expect, test } from 'vitest';
import { allows, facetCounts } from '../../src/view/filter.ts';
import { shownIn } from '../../src/view/shown.ts';
import { emptyView } from '../../src/view/decode.ts';
import type { View } from '../../src/view/view.ts';
import { smallGraph } from '../support/graph.ts';

const graph = smallGraph({
  concepts: ['a', 'b', 'c:right', 'd:right'],
  relations: ['a loads b', 'b feeds c', 'c loads d'],
});
const left: View['filters'] = { category: { mode: 'only', ids: ['left'] } };

describe('filters', () => {
  test('keep only some, or all but some', () => {
    expect(allows({ mode: 'only', ids: ['x'] }, 'y')).toBe(false);
    expect(allows({ mode: 'except', ids: ['x'] }, 'y')).toBe(true);
    expect(allows(undefined, 'y')).toBe(true);
  });
  test('take relations away with either of their ends', () => {
    const shown = shownIn(graph, { ...emptyView('en'), filters: left });
    expect(shown.concepts).toEqual(['a', 'b']);
    expect(shown.relations.map(({ id }) => id)).toEqual(['a.loads.b']);
  });
  test('count what each entry would show, given the other filters and not its own', () => {
    expect(facetCounts(graph, left, 'category')).toEqual(
      new Map([
        ['left', 2],
        ['right', 2],
      ]),
    );
    expect(facetCounts(graph, left, 'type')).toEqual(new Map([['loads', 1]]));
    expect(facetCounts(graph, {}, 'type')).toEqual(
      new Map([
        ['loads', 2],
        ['feeds', 1],
      ]),
    );
  });
});

describe('what a view is about', () => {
  test('a concept: its neighbourhood and what was expanded', () => {
    const view = (hops: 1 | 2, expanded: string[]): View => ({
      ...emptyView('en'),
      place: { kind: 'concept', id: 'a', hops, expanded: expanded.map((id) => ({ id, collapsed: false })) },
    });
    expect(shownIn(graph, view(1, [])).concepts).toEqual(['a', 'b']);
    expect(shownIn(graph, view(1, ['b'])).concepts).toEqual(['a', 'b', 'c']);
    expect(shownIn(graph, view(2, [])).concepts).toEqual(['a', 'b', 'c']);
  });
  test('a path: what stands on it', () => {
    const view: View = { ...emptyView('en'), place: { kind: 'path', from: 'a', to: 'c', directed: true } };
    expect(shownIn(graph, view).concepts).toEqual(['a', 'b', 'c']);
  });
});
