/** What search engines read first: which pages there are, in which languages, and that they are welcome. */
import { escapeText } from '../picture/svg-text.ts';
import type { Place } from '../view/view.ts';
import { pagePath, placesOf } from './page-list.ts';
import { siteAddress, type Site, type SiteFile } from './site.ts';

/** robots.txt; and sitemap.xml (sitemaps.org 0.9), which needs to know where the site will stand. */
export function crawlerFiles(site: Site): readonly SiteFile[] {
  const allowed = 'User-agent: *\nAllow: /\n';
  if (site.origin === undefined) return [{ path: 'robots.txt', text: allowed }];
  return [
    { path: 'robots.txt', text: `${allowed}\nSitemap: ${siteAddress(site, 'sitemap.xml')}\n` },
    { path: 'sitemap.xml', text: sitemap(site) },
  ];
}

function sitemap(site: Site): string {
  const places: readonly Place[] = [{ kind: 'map' }, ...placesOf(site.graph)];
  const { languages } = site.graph.vocabulary;
  const address = (language: string, place: Place): string => escapeText(siteAddress(site, pagePath(language, place)));
  const entries = places.flatMap((place) => {
    const others = languages.map(
      (other) => `<xhtml:link rel="alternate" hreflang="${escapeText(other)}" href="${address(other, place)}"/>`,
    );
    return languages.map((language) => `<url><loc>${address(language, place)}</loc>${others.join('')}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
