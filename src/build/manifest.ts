/** What makes the site an app that can be installed: one manifest for each language, all of the same app. */
import { textIn } from '../graph/name.ts';
import type { Graph } from '../graph/graph.ts';
import { messagesIn } from '../language/messages.ts';
import { groundOf } from '../picture/tokens.ts';
import { encodeLink } from '../view/link.ts';
import { emptyView } from '../view/decode.ts';
import type { Place } from '../view/view.ts';
import type { DataFile } from './data-files.ts';

/** Below the site's base. */
export function manifestPath(language: string): string {
  return `${language}/manifest.webmanifest`;
}

export function manifests(graph: Graph, base: string): readonly DataFile[] {
  return graph.vocabulary.languages.map((language) => ({
    path: manifestPath(language),
    text: JSON.stringify(manifestOf(graph, language, base)),
  }));
}

function manifestOf(graph: Graph, language: string, base: string): unknown {
  const messages = messagesIn(language);
  const { title, description } = graph.vocabulary;
  const { paper } = groundOf('light');
  const at = (place: Place): string => base + encodeLink({ ...emptyView(language), place }).slice(1);
  const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
    src: `${base}icons/${file}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const shortcut = (name: string, place: Place) => ({ name, url: at(place) });
  return {
    // Whoever changes the language has the same app, not a second one.
    id: base,
    name: `${messages.brand} · ${textIn(graph, title, language)}`,
    short_name: messages.brand,
    description: textIn(graph, description, language),
    lang: language,
    start_url: at({ kind: 'map' }),
    scope: base,
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: [
      ...[192, 512].map((size) => icon('icon', size, 'any')),
      ...[192, 512].map((size) => icon('icon-maskable', size, 'maskable')),
      { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
    shortcuts: [
      shortcut(messages.comparisons, { kind: 'comparisons' }),
      shortcut(messages.scenarios, { kind: 'scenarios' }),
      shortcut(messages.tours, { kind: 'tours' }),
    ],
  };
}
