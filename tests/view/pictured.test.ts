import { describe, expect, test } from 'vitest';
import { merge } from '../../src/graph/graph.ts';
import { emptyView } from '../../src/view/decode.ts';
import { encodeLink } from '../../src/view/link.ts';
import { picturedView } from '../../src/view/pictured.ts';
import { sceneAddress } from '../../src/view/scene-address.ts';
import { sceneOf } from '../../src/view/scene.ts';
import { shownIn } from '../../src/view/shown.ts';
import type { Place, View } from '../../src/view/view.ts';
import { smallGraph } from '../support/graph.ts';

const title = { en: 'T', ko: 'T' };
const core = smallGraph({
  concepts: ['a', 'b', 'c', 'd'],
  relations: ['a feeds b', 'b feeds c', 'c feeds d'],
  more: {
    scenarios: new Map([['one', { id: 'one', title, mode: 'any', answers: ['b'], against: ['c'] }]]),
    tours: new Map([['walk', { id: 'walk', title, length: 3 }]]),
  },
});
const steps = ['concept/b/?hops=2&kind=service', 'scenario/one/', 'concept/b/?relation=a.feeds.b'];
const graph = merge(core, {
  tours: new Map([['walk', { id: 'walk', title, steps: steps.map((at) => ({ at, text: title })) }]]),
});
const at = (place: Place, more: Partial<View> = {}): View => ({ ...emptyView('ko'), ...more, place });
const step = (number: number): Place => ({ kind: 'tour', id: 'walk', step: number });

describe('the picture of', () => {
  test("a tour's step is the picture of the view that it names, in the reader's language", () => {
    expect(sceneAddress(graph, at(step(1)))).toBe('/ko/concept/b/?hops=2&kind=service');
    expect(sceneOf(graph, at(step(1)))).toEqual(
      sceneOf(
        graph,
        at(
          { kind: 'concept', id: 'b', hops: 2, expanded: [] },
          { filters: { kind: { mode: 'only', ids: ['service'] } } },
        ),
      ),
    );
  });

  test('a step keeps what the reader chose meanwhile', () => {
    const chosen = at(step(3), {
      relation: 'b.feeds.c',
      select: ['c'],
      filters: { kind: { mode: 'except', ids: ['service'] } },
    });
    expect(sceneAddress(graph, chosen)).toBe('/ko/concept/b/?relation=b.feeds.c&select=c&kind=!service');
    expect(sceneAddress(graph, at(step(3)))).toBe('/ko/concept/b/?relation=a.feeds.b');
  });

  test('a step is not known until the tour has arrived', () => {
    expect(sceneAddress(core, at(step(1)))).toBeUndefined();
    expect(shownIn(core, at(step(1))).concepts).toEqual([]);
  });

  test('anything else is its own', () => {
    const view = at({ kind: 'path', from: 'a', to: 'd', directed: true });
    expect(picturedView(graph, view)).toBe(view);
    expect(encodeLink(view)).toBe(sceneAddress(graph, view));
  });

  test('lists hold what the picture is of', () => {
    expect(shownIn(graph, at(step(3))).concepts).toEqual(['a', 'b', 'c']);
    expect(shownIn(graph, at(step(2)))).toEqual(shownIn(graph, at({ kind: 'scenario', id: 'one' })));
  });
});
