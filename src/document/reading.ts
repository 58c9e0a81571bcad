import type { Graph } from '../graph/graph.ts';
import { messagesIn } from '../language/messages.ts';
import type { Messages } from '../language/messages-en.ts';
import { emptyView } from '../view/decode.ts';
import { encodeLink } from '../view/link.ts';
import type { Place, View } from '../view/view.ts';

/** What a page needs to say something: the graph, a language and its words, and addresses to lead on to. */
export interface Reading {
  readonly graph: Graph;
  readonly language: string;
  readonly messages: Messages;
  /** A month; facts that moved after it are marked. */
  readonly since?: string;
  /** The address of a place, in the reader's language. */
  href(place: Place, more?: Partial<View>): string;
}

/** A reading below `base`, which ends in `/`. */
export function readingOf(graph: Graph, language: string, base: string, since?: string): Reading {
  return {
    graph,
    language,
    messages: messagesIn(language),
    ...(since === undefined ? {} : { since }),
    href: (place, more = {}) => base.replace(/\/$/, '') + encodeLink({ ...emptyView(language), ...more, place }),
  };
}

/** The neighbourhood of one concept. */
export function conceptPlace(id: string): Place {
  return { kind: 'concept', id, hops: 1, expanded: [] };
}
