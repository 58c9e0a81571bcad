/** What a page's head says to browsers, search engines and chats. */
import { hasForms, pagePath } from './page-list.ts';
import type { PageWords } from './page-words.ts';
import { escaped } from './page.ts';
import { previewPath, previewSize, type PreviewKind } from './preview-path.ts';
import { siteAddress, type Site } from './site.ts';
import type { Place } from '../view/view.ts';

/** Lines of HTML for one page; `data` is what it says of itself to machines. */
export function headLines(
  site: Site,
  language: string,
  place: Place,
  words: PageWords,
  data: object | undefined,
): readonly string[] {
  const path = pagePath(language, place);
  return [
    ...loads(site, place),
    `<link rel="canonical" href="${escaped(siteAddress(site, path))}" />`,
    ...alternates(site, place),
    ...otherForms(site, language, place, words),
    ...openGraph(site, language, place, words),
    ...(data === undefined ? [] : [dataBlock(data)]),
  ];
}

/** The same page in each language; for readers of none of them, the first. */
function alternates(site: Site, place: Place): readonly string[] {
  const { languages } = site.graph.vocabulary;
  const [first = 'en'] = languages;
  const address = (language: string): string => escaped(siteAddress(site, pagePath(language, place)));
  const anywhere = place.kind === 'map' ? escaped(siteAddress(site, '')) : address(first);
  return [
    ...languages.map((one) => `<link rel="alternate" hreflang="${escaped(one)}" href="${address(one)}" />`),
    `<link rel="alternate" hreflang="x-default" href="${anywhere}" />`,
  ];
}

/** The other forms of a page that lie beside it, and how to embed it. */
function otherForms(site: Site, language: string, place: Place, { title }: PageWords): readonly string[] {
  if (!hasForms(place)) return [];
  const path = site.base + pagePath(language, place);
  const link = (type: string, href: string): string =>
    `<link rel="alternate" type="${type}" href="${escaped(href)}" title="${escaped(title)}" />`;
  return [
    link('text/markdown', `${path}index.md`),
    link('application/json', `${path}index.json`),
    ...(site.origin === undefined ? [] : [link('application/json+oembed', `${site.origin}${path}oembed.json`)]),
  ];
}

/** What the panel of a place asks for as soon as it stands. */
function loads({ base, panels }: Site, place: Place): readonly string[] {
  const { scripts, styles } = panels.get(place.kind) ?? { scripts: [], styles: [] };
  return [
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="${escaped(base + file)}" />`),
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="${escaped(base + file)}" />`),
    ...partsOf(place).map(
      (part) =>
        `<link rel="preload" href="${escaped(`${base}data/${part}.json`)}" as="fetch" crossorigin fetchpriority="low" />`,
    ),
  ];
}

function partsOf(place: Place): readonly string[] {
  switch (place.kind) {
    case 'concept':
      return [`concept/${place.id}`, 'sources', 'titles'];
    case 'comparison':
    case 'scenario':
      return [`${place.kind}/${place.id}`, 'sources'];
    case 'comparisons':
      return ['titles', 'verdicts'];
    case 'scenarios':
    case 'tours':
      return ['titles'];
    case 'tour':
      return [`tour/${place.id}`, 'titles'];
    default:
      return [];
  }
}

/** The Open Graph protocol (ogp.me), and what X reads besides. */
function openGraph(site: Site, language: string, place: Place, words: PageWords): readonly string[] {
  const { languages } = site.graph.vocabulary;
  const property = (name: string, content: string): string =>
    `<meta property="og:${name}" content="${escaped(content)}" />`;
  const image = site.previews ? siteAddress(site, preview(language, place)) : undefined;
  return [
    property('type', place.kind === 'map' ? 'website' : 'article'),
    property('site_name', 'Relata'),
    property('title', words.title),
    property('description', words.description),
    property('locale', localeOf(language)),
    ...languages.filter((one) => one !== language).map((one) => property('locale:alternate', localeOf(one))),
    ...(site.origin === undefined ? [] : [property('url', siteAddress(site, pagePath(language, place)))]),
    ...(image === undefined
      ? []
      : [
          property('image', image),
          property('image:width', String(previewSize.width)),
          property('image:height', String(previewSize.height)),
          property('image:alt', words.title),
        ]),
    `<meta name="twitter:card" content="${image === undefined ? 'summary' : 'summary_large_image'}" />`,
  ];
}

function preview(language: string, place: Place): string {
  const kind = previewKind(place);
  return previewPath(language, kind, kind !== 'map' && 'id' in place ? place.id : undefined);
}

/** The picture that stands for a place; the map's for those without one of their own. */
function previewKind({ kind }: Place): PreviewKind {
  switch (kind) {
    case 'concept':
    case 'scenario':
    case 'tour':
      return kind;
    case 'comparison':
      return 'compare';
    default:
      return 'map';
  }
}

/** Open Graph wants a territory. */
function localeOf(language: string): string {
  const { language: name, region } = new Intl.Locale(language).maximize();
  return `${name}_${region ?? ''}`;
}

/** JSON-LD as a data block: no browser runs it, and no text in it can end it. */
function dataBlock(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
