/** A page of the site from the template that Vite made: language, head, what it says, and the picture. */
import { manifestPath } from './manifest.ts';
import { metaPolicy } from './policy.mjs';

export interface PageOptions {
  readonly language: string;
  /** The kind of place that it shows. */
  readonly place: string;
  readonly title: string;
  /** What it is about, in a sentence or two. */
  readonly description: string;
  /** Begins and ends in `/`. */
  readonly base: string;
  /** The picture of what the page shows, as inline SVG. */
  readonly picture: string;
  /** What it says until the app is there: HTML of `#page`. */
  readonly body: string;
  /** Further lines of the head, as HTML. */
  readonly head: readonly string[];
  /** Says the content policy on the page itself, for hosts that set no headers. */
  readonly policy: boolean;
  /** Addresses of fonts that the picture is lettered with. */
  readonly fonts: readonly string[];
  /** The same for all pages of the same code and data; pages without one keep nothing for offline. */
  readonly version?: string;
}

export function page(template: string, options: PageOptions): string {
  const { language, place, title, description, base, picture, body, head, policy, fonts, version } = options;
  const versioned = version === undefined ? '' : ` data-version="${escaped(version)}"`;
  const lines = [
    ...(policy ? [`<meta http-equiv="Content-Security-Policy" content="${escaped(metaPolicy)}" />`] : []),
    `<link rel="manifest" href="${escaped(base + manifestPath(language))}" />`,
    `<link rel="preload" href="${escaped(base)}data/core.json" as="fetch" crossorigin />`,
    ...fonts.map((font) => `<link rel="preload" href="${escaped(font)}" as="font" type="font/woff2" crossorigin />`),
    ...head,
  ];
  return template
    .replace(/<html lang="[^"]*"/, () => `<html lang="${escaped(language)}"${versioned}`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(
      /<meta name="description" content="[^"]*"/,
      () => `<meta name="description" content="${escaped(description)}"`,
    )
    .replace(/<meta charset="[^"]*" ?\/?>/, (charset) => [charset, ...lines].join('\n    '))
    .replace(/<div id="app"><\/div>/, (app) => body + app)
    .replace(/<main id="stage"><\/main>/, () => `<main id="stage" data-place="${place}">${picture}</main>`);
}

/** A text as it stands in HTML, between tags or in an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
