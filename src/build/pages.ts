/** The pages of a site: whole without script, taken over by the app where there is one. */
import { readingOf, type Reading } from '../document/reading.ts';
import type { Place } from '../view/view.ts';
import { headLines } from './page-head.ts';
import { pageBody } from './page-body.tsx';
import { oembed } from './oembed.ts';
import { pageData } from './page-data.ts';
import { formerPlaces, hasForms, pagePath, placesOf } from './page-list.ts';
import { pageMarkdown } from './page-markdown.ts';
import { pageWords } from './page-words.ts';
import { page } from './page.ts';
import type { Site, SiteFile } from './site.ts';
import { crawlerFiles } from './sitemap.ts';
import { placePicture } from './stage.ts';
import { structuredData } from './structured-data.ts';

/** The map in each language, at the root in the first; and what a host shows for an address without a page. */
export function rootPages(site: Site): readonly SiteFile[] {
  const { languages } = site.graph.vocabulary;
  const [first = 'en'] = languages;
  const map = (language: string, at: string): string =>
    pageText(site, readingIn(site, language), { kind: 'map' }, site.base + at);
  return [
    { path: 'index.html', text: map(first, '') },
    { path: '404.html', text: map(first, '404.html') },
    ...languages.map((language) => ({ path: `${language}/index.html`, text: map(language, `${language}/`) })),
  ];
}

/** All other pages with what lies beside them, one after the other; old ids have the page of what took their place. */
export function* placePages(site: Site): Generator<SiteFile> {
  for (const language of site.graph.vocabulary.languages) {
    const reading = readingIn(site, language);
    for (const place of placesOf(site.graph)) yield* filesOf(site, reading, place);
    for (const [former, place] of formerPlaces(site.graph)) {
      const path = pagePath(language, former);
      yield { path: `${path}index.html`, text: pageText(site, reading, place, site.base + path) };
    }
  }
  yield* crawlerFiles(site);
}

function* filesOf(site: Site, reading: Reading, place: Place): Generator<SiteFile> {
  const path = pagePath(reading.language, place);
  yield { path: `${path}index.html`, text: pageText(site, reading, place, site.base + path) };
  if (!hasForms(place)) return;
  yield { path: `${path}index.md`, text: pageMarkdown(site, reading, place) ?? '' };
  yield { path: `${path}index.json`, text: JSON.stringify(pageData(site.graph, place)) };
  const embedded = oembed(site, reading.language, place, pageWords(reading, place));
  if (embedded !== undefined) yield { path: `${path}oembed.json`, text: JSON.stringify(embedded) };
}

function readingIn({ graph, base }: Site, language: string): Reading {
  return readingOf(graph, language, base);
}

function pageText(site: Site, reading: Reading, place: Place, at: string): string {
  const { template, base, core, version } = site;
  const { language } = reading;
  const words = pageWords(reading, place);
  return page(template, {
    ...words,
    language,
    place: place.kind,
    base,
    picture: placePicture(site, language, place, words.title),
    body: pageBody({ reading, place, core, base, at }),
    head: headLines(site, language, place, words, structuredData(site, reading, place)),
    policy: true,
    version,
    fonts: site.fonts(language),
  });
}
