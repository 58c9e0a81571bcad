/** How a page is embedded in other people's: a rich answer of oEmbed 1.0 (oembed.com), as a file beside the page. */
import type { Place } from '../view/view.ts';
import { pagePath } from './page-list.ts';
import type { PageWords } from './page-words.ts';
import { escaped } from './page.ts';
import { siteAddress, type Site } from './site.ts';

const size = { width: 800, height: 500 } as const;

/** Undefined while it is not known where the site will stand: an embed needs whole addresses. */
export function oembed(site: Site, language: string, place: Place, { title }: PageWords): object | undefined {
  if (site.origin === undefined) return undefined;
  const src = siteAddress(site, `embed/?at=/${pagePath(language, place)}`);
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Relata',
    provider_url: siteAddress(site, ''),
    title,
    html: `<iframe src="${escaped(src)}" width="${size.width}" height="${size.height}" title="${escaped(title)}" loading="lazy"></iframe>`,
    ...size,
    cache_age: 86_400,
  };
}
