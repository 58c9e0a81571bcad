/** A page of the site from the template that Vite made: language, title, what it is about, and the picture. */
import { textIn } from '../graph/name.ts';
import type { Graph } from '../graph/graph.ts';
import { manifestPath } from './manifest.ts';
import { metaPolicy } from './policy.mjs';

export interface PageOptions {
  readonly language: string;
  /** Begins and ends in `/`. */
  readonly base: string;
  /** The picture of what the page shows, as inline SVG. */
  readonly picture: string;
  /** Says the content policy on the page itself, for hosts that set no headers. */
  readonly policy: boolean;
  /** Addresses of fonts that the picture is lettered with. */
  readonly fonts: readonly string[];
  /** The same for all pages of the same code and data; pages without one keep nothing for offline. */
  readonly version?: string;
}

export function page(template: string, graph: Graph, options: PageOptions): string {
  const { language, base, picture, policy, fonts, version } = options;
  const versioned = version === undefined ? '' : ` data-version="${escaped(version)}"`;
  const { title, description } = graph.vocabulary;
  const lines = [
    ...(policy ? [`<meta http-equiv="Content-Security-Policy" content="${escaped(metaPolicy)}" />`] : []),
    `<link rel="manifest" href="${escaped(base + manifestPath(language))}" />`,
    `<link rel="preload" href="${escaped(base)}data/core.json" as="fetch" crossorigin />`,
    ...fonts.map((font) => `<link rel="preload" href="${escaped(font)}" as="font" type="font/woff2" crossorigin />`),
    ...graph.vocabulary.languages.map(
      (one) => `<link rel="alternate" hreflang="${escaped(one)}" href="${escaped(`${base}${one}/`)}" />`,
    ),
  ];
  return template
    .replace(/<html lang="[^"]*"/, () => `<html lang="${escaped(language)}"${versioned}`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(textIn(graph, title, language))}</title>`)
    .replace(
      /<meta name="description" content="[^"]*"/,
      () => `<meta name="description" content="${escaped(textIn(graph, description, language))}"`,
    )
    .replace(/<meta charset="[^"]*" ?\/?>/, (charset) => [charset, ...lines].join('\n    '))
    .replace(/<main id="stage"><\/main>/, () => `<main id="stage">${picture}</main>`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
