/** Addresses are for ever: every form that was ever given out opens what it opened then. */
import { beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { decodeLink, emptyView } from '../../src/view/decode.ts';
import { encodeLink } from '../../src/view/link.ts';
import addresses from '../fixtures/addresses.json' with { type: 'json' };
import { coffeeGraph } from '../support/fixture.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await coffeeGraph();
});

test.each(addresses)('$since $address', ({ address, canonical = address, place, more = {}, notices = [] }) => {
  const opened = decodeLink(address, graph, 'en');
  expect(opened).toEqual({ view: { ...emptyView('en'), place, ...more }, notices });
  expect(encodeLink(opened.view)).toBe(address === '/' ? '/en/' : canonical);
});
