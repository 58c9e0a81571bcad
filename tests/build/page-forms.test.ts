import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/build/page-list.ts';
import { siteOrigin } from '../../src/build/site.ts';
import { coffeeGraph } from '../support/fixture.ts';
import { pagesOf, siteOf } from '../support/pages.ts';

const graph = await coffeeGraph();
const pages = pagesOf(siteOf(graph, { base: '/relata/', origin: 'https://example.org', previews: true }));
const plain = pagesOf(siteOf(graph));
const at = (path: string): string => pages.get(path) ?? '';
const comparison = 'en/compare/french-press-vs-pour-over/';

/** The data block of a page. */
function dataOf(html: string): Record<string, unknown> {
  const [, json = 'null'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json);
}

describe("a page's head", () => {
  test('names its one address, its other languages and its picture, whole where the site is known', () => {
    const html = at('en/concept/espresso/index.html');
    const address = 'https://example.org/relata/en/concept/espresso/';
    expect(html).toContain(`<link rel="canonical" href="${address}" />`);
    expect(html).toContain(`<link rel="alternate" hreflang="en" href="${address}" />`);
    expect(html).toContain(`<link rel="alternate" hreflang="x-default" href="${address}" />`);
    expect(html).toContain(`<meta property="og:url" content="${address}" />`);
    expect(html).toContain('content="https://example.org/relata/previews/en/concept/espresso.png"');
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image" />');
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
  });

  test('says only what is known where it is not', () => {
    const html = plain.get('en/concept/espresso/index.html') ?? '';
    expect(html).toContain('<link rel="canonical" href="/en/concept/espresso/" />');
    expect(html).not.toContain('og:url');
    expect(html).not.toContain('og:image');
    expect(html).not.toContain('oembed');
    expect(plain.has('sitemap.xml')).toBe(false);
    expect(plain.get('robots.txt')).toBe('User-agent: *\nAllow: /\n');
  });

  test('tells machines what it is about', () => {
    expect(dataOf(at('en/concept/espresso/index.html'))).toMatchObject({ '@type': 'DefinedTerm', name: 'Espresso' });
    expect(dataOf(at(`${comparison}index.html`))).toMatchObject({ '@type': 'FAQPage' });
    expect(dataOf(at('en/scenario/clear-cup/index.html'))).toMatchObject({ '@type': 'FAQPage' });
  });

  test('has titles that are told apart', () => {
    const titles = placesOf(graph)
      .filter(({ kind }) => kind !== 'tour')
      .map((place) => ('id' in place ? `${place.kind}/${place.id}` : place.kind));
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('a wrong address of the site is told, not built in', () => {
    expect(() => siteOrigin('example.org')).toThrow("SITE is 'example.org'; write an address");
    expect(siteOrigin('https://example.org/relata/')).toBe('https://example.org');
    expect(siteOrigin('')).toBeUndefined();
  });
});

describe('beside a page lies', () => {
  test('its text as Markdown, with a source for each number', () => {
    const text = at(`${comparison}index.md`);
    expect(text).toMatch(/^# /);
    expect(text).toContain('| --- |');
    const known = graph.known.comparisons.get('french-press-vs-pour-over');
    expect(text).toContain(known?.verdict?.['en'] ?? '-');
    const concept = at('en/concept/espresso/index.md');
    for (const [, number] of concept.matchAll(/\[(\d+)\]/g)) expect(concept).toMatch(new RegExp(`^${number}\\. `, 'm'));
    expect(text.trimEnd().endsWith('https://example.org/relata/en/compare/french-press-vs-pour-over/')).toBe(true);
  });

  test('its data, with every source that it names', () => {
    const data = JSON.parse(at('en/concept/espresso/index.json'));
    expect(data).toMatchObject({ id: 'espresso', kind: 'drink' });
    expect(data.relations.length).toBe(
      (graph.outgoing.get('espresso')?.length ?? 0) + (graph.incoming.get('espresso')?.length ?? 0),
    );
    const listed = new Set(data.sources.map(({ id }: { id: string }) => id));
    for (const [, source] of JSON.stringify(data).matchAll(/"source":"([^"]+)","(?:page|at|checked)"/g))
      if (!graph.concepts.has(source ?? '')) expect(listed).toContain(source);
  });

  test('how it is embedded', () => {
    const answer = JSON.parse(at('en/concept/espresso/oembed.json'));
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 800, height: 500 });
    expect(answer.html).toContain('src="https://example.org/relata/embed/?at=/en/concept/espresso/"');
    expect(at('en/concept/espresso/index.html')).toContain(
      'type="application/json+oembed" href="https://example.org/relata/en/concept/espresso/oembed.json"',
    );
  });
});

test('the map of the site names every page with its languages, and robots find it', () => {
  expect(at('robots.txt')).toContain('Sitemap: https://example.org/relata/sitemap.xml');
  const xml = at('sitemap.xml');
  const named = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
  expect(xml.match(/<url>/g)).toHaveLength(named.length);
  expect(named).toHaveLength(placesOf(graph).length + 1);
  for (const address of named) {
    const path = `${address.slice('https://example.org/relata/'.length)}index.html`;
    expect(pages.has(path), address).toBe(true);
  }
});
