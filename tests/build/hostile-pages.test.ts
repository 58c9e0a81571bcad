import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { coffeeGraph } from '../support/fixture.ts';
import { pagesOf, siteOf } from '../support/pages.ts';

const graph = await coffeeGraph();
const shown = [
  'en/index.html',
  'en/about/index.html',
  'en/compare/index.html',
  'en/concept/espresso/index.html',
  'en/compare/french-press-vs-pour-over/index.html',
  'en/scenario/clear-cup/index.html',
  'en/tour/first-cup/1/index.html',
];
const nasty = [
  '</script><img src=x onerror=alert(1)>',
  '</title>',
  '</noscript>',
  '<svg onload=alert(1)>',
  '"',
  "'",
  '<!--',
  ']]>',
  '&lt;',
  '&',
  '`',
  '\\',
  '\u2028',
  '\u0000',
  '$&',
  ' style="x"',
];

/** Every text of the graph for people has something before it. */
function spoilt<T>(value: T, by: string): T {
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, spoilt(one, by)])) as T;
  if (Array.isArray(value)) return value.map((one) => spoilt(one, by)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) =>
      typeof one === 'string' && ['en', 'name', 'short', 'title', 'at'].includes(key) && !/^\w+\/[\w/-]*\?*/.test(one)
        ? [key, by + one]
        : [key, spoilt(one, by)],
    ),
  ) as T;
}

const telling = new Set('script img iframe object embed base meta link style title form svg noscript body'.split(' '));
/** A tag with quoted attributes, a comment or doctype, a data block, or text: nothing else is in our pages. */
const token =
  /<script type="application\/ld\+json">[^<]*<\/script>|<\/?([a-z][a-z0-9]*)((?:\s+[a-zA-Z:-]+(?:="[^"<]*")?)*)\s*\/?>|<!doctype html>|[^<]+/gy;

/** How many of the elements that matter a page has. Fails where it is not what it should be made of. */
function elementsOf(html: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  let read = 0;
  for (const [all, name = '', attributes = ''] of html.matchAll(token)) {
    read += all.length;
    counts[name] = (counts[name] ?? 0) + 1;
    expect(attributes.replace(/="[^"]*"/g, '=')).not.toMatch(/\s(?:on[a-z]+|style)=/i);
  }
  expect(html.slice(read, read + 80)).toBe('');
  return Object.fromEntries(Object.entries(counts).filter(([name]) => telling.has(name)));
}

const harmless = pagesOf(siteOf(graph));

test('whatever a graph calls its things, its pages hold the same elements and their data can be read', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(nasty, { minLength: 8 }), (pieces) => {
      const spoiltGraph: Graph = spoilt(graph, pieces.join(''));
      const pages = pagesOf(siteOf(spoiltGraph));
      for (const path of shown) {
        const html = pages.get(path) ?? '';
        expect(elementsOf(html), path).toEqual(elementsOf(harmless.get(path) ?? ''));
        for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
          expect(() => JSON.parse(json)).not.toThrow();
      }
    }),
    { numRuns: 3 },
  );
});
