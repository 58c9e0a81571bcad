import type { Look, Pin } from './hand.ts';

/** What is being looked at: the whole state that an address can say. */

/** Keep only these ids, or all but these. */
export interface Filter {
  readonly mode: 'only' | 'except';
  readonly ids: readonly string[];
}

export type FilterKey = 'category' | 'kind' | 'type' | 'status' | 'scope';

export type Hops = 1 | 2 | 3;

/** Where one is; each stands on an address of its own. */
export type Place =
  | { readonly kind: 'map' }
  | { readonly kind: 'concept'; readonly id: string; readonly hops: Hops; readonly expanded: readonly Expansion[] }
  | { readonly kind: 'comparisons' }
  | { readonly kind: 'comparison'; readonly id: string }
  | { readonly kind: 'compare'; readonly of: readonly string[] }
  | { readonly kind: 'path'; readonly from?: string; readonly to?: string; readonly directed: boolean }
  /** The finder: what is needed in words, and the facts that it must have. */
  | { readonly kind: 'scenarios'; readonly need?: string; readonly facets?: readonly string[] }
  | { readonly kind: 'scenario'; readonly id: string }
  | { readonly kind: 'tours' }
  | { readonly kind: 'tour'; readonly id: string; readonly step: number }
  | { readonly kind: 'about' };

/** One click on a node's expansion, or on the bead of a relation, in the order in which it happened. */
export interface Expansion {
  /** A concept; or a relation that runs through others, which stand between its ends then. */
  readonly id: string;
  /** Only neighbours by relations of these types, in the vocabulary's order; all when left out. */
  readonly types?: readonly string[];
  readonly collapsed: boolean;
}

export interface View {
  readonly language: string;
  readonly place: Place;
  /** The relation that is selected. */
  readonly relation?: string;
  /** Concepts picked for a comparison, in order. */
  readonly select: readonly string[];
  readonly filters: Readonly<Partial<Record<FilterKey, Filter>>>;
  readonly presentation: 'graph' | 'outline' | 'table';
  readonly differences: 'all' | 'only' | 'common';
  /** The comparison row that is pointed at. */
  readonly row?: string;
  /** A month; facts that moved after it are marked. */
  readonly since?: string;
  readonly query?: string;
  /** This and what follows is written only by the share dialog and embeds. */
  readonly cam?: Look;
  /** At least one, in the order of `pinsOf`. */
  readonly pins?: readonly Pin[];
  /** On the map instead of in a picture of its own. */
  readonly layout?: 'map';
  readonly theme?: 'light' | 'dark';
}

export const mostSelected = 6;
export const mostExpanded = 24;
export const mostFacets = 12;
export const longestQuery = 64;
