import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/build/page-list.ts';
import { coffeeGraph } from '../support/fixture.ts';
import { pagesOf, siteOf } from '../support/pages.ts';

const graph = await coffeeGraph();
const pages = pagesOf(siteOf(graph, { base: '/relata/' }));
const html = [...pages].filter(([path]) => path.endsWith('.html'));
const text = (path: string): string => pages.get(`en/${path}index.html`) ?? '';
/** What a reader sees of it, without marks. */
const words = (path: string): string =>
  text(path)
    .replace(/<(?:head|svg)[\s\S]*?<\/(?:head|svg)>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the pages of a site', () => {
  test('are one for each thing, each step, each list, and the map', () => {
    const steps = [...graph.tours.values()].reduce((sum, { length }) => sum + length, 0);
    const { concepts, comparisons, scenarios, aliases } = graph;
    const things = concepts.size + comparisons.size + scenarios.size + steps;
    expect(html).toHaveLength(3 + 5 + things + aliases.size);
    for (const path of [
      '',
      'compare/',
      'path/',
      'scenario/',
      'tour/',
      'about/',
      'concept/espresso/',
      'tour/first-cup/2/',
    ])
      expect(text(path), path).not.toBe('');
    expect(placesOf(graph).map(({ kind }) => kind)).not.toContain('map');
  });

  test('a concept says its sentences, values with their sources, and stands in a picture with its neighbours', () => {
    expect(words('concept/espresso/')).toContain('Espresso');
    expect(text('concept/espresso/')).toContain('data-picture="focus"');
    for (const relation of graph.outgoing.get('espresso') ?? [])
      expect(text('concept/espresso/')).toContain(`href="/relata/en/concept/${relation.target}/"`);
  });

  test('a comparison is a table below its verdict', () => {
    const page = text('compare/french-press-vs-pour-over/');
    const known = graph.known.comparisons.get('french-press-vs-pour-over');
    expect(page).toMatch(/<table[^>]*class="comparison"/);
    expect(page.match(/<tr[^>]*data-row=/g)).toHaveLength(known?.rows.length ?? -1);
    expect(words('compare/french-press-vs-pour-over/')).toContain(known?.verdict?.['en'] ?? '-');
    expect(page).toContain('data-picture="compare"');
  });

  test('a scenario says its situation, its answer and why its rivals do not fit', () => {
    const known = graph.known.scenarios.get('clear-cup');
    expect(words('scenario/clear-cup/')).toContain(known?.situation['en'] ?? '-');
    for (const rival of known?.rivals ?? []) expect(words('scenario/clear-cup/')).toContain(rival.because['en'] ?? '-');
  });

  test('a tour step leads on and back, and shows what it speaks of', () => {
    expect(text('tour/first-cup/1/')).toContain('href="/relata/en/tour/first-cup/2/"');
    expect(text('tour/first-cup/2/')).toContain('href="/relata/en/tour/first-cup/1/"');
    expect(text('tour/first-cup/2/')).toContain('data-picture="compare"');
  });

  test('without script every concept is within two clicks of the map', () => {
    expect(text('')).toContain('href="/relata/en/about/"');
    for (const id of graph.concepts.keys()) expect(text('about/')).toContain(`href="/relata/en/concept/${id}/"`);
  });

  test('all links of all pages lead to pages', () => {
    const lost = html.flatMap(([path, page]) =>
      [...page.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)]
        .map((match) => (match[1] ?? '').replaceAll('&amp;', '&').split(/[?#]/)[0] ?? '')
        .filter((href) => href.startsWith('/relata/') && !pages.has(`${href.slice('/relata/'.length)}index.html`))
        .map((href) => `${path}: ${href}`),
    );
    expect(lost).toEqual([]);
  });

  test('an id of former days has the page of what took its place', () => {
    expect(text('concept/filter/')).toContain('<link rel="canonical" href="/relata/en/concept/paper-filter/" />');
    expect(words('concept/filter/')).toBe(words('concept/paper-filter/'));
    expect(text('concept/black/')).toContain('<link rel="canonical" href="/relata/en/concept/espresso/" />');
  });

  test('nothing on them is forbidden by the content policy', () => {
    for (const [path, page] of html) {
      expect(page, path).not.toMatch(/\sstyle="/);
      expect(page, path).not.toMatch(/<[^>]*\son[a-z]+=/);
      expect(page, path).not.toMatch(/<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))/);
    }
  });
});
