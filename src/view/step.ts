import { isCompared } from './decode.ts';
import {
  mostExpanded,
  mostFacets,
  mostSelected,
  type Filter,
  type FilterKey,
  type Hops,
  type Place,
  type View,
} from './view.ts';

/** A change of the view that somebody asks for. */
export type Step =
  | { readonly kind: 'go'; readonly place: Place; readonly relation?: string }
  | { readonly kind: 'hops'; readonly hops: Hops }
  /** Opens what is closed and closes what is open: all of a concept's neighbours, those by some types, or a relation's hops. */
  | { readonly kind: 'expand'; readonly id: string; readonly types?: readonly string[] }
  | { readonly kind: 'relation'; readonly id: string | undefined }
  | { readonly kind: 'toggle'; readonly id: string }
  | { readonly kind: 'select'; readonly ids: readonly string[] }
  | { readonly kind: 'filter'; readonly key: FilterKey; readonly filter: Filter | undefined }
  | { readonly kind: 'clear-filters' }
  | { readonly kind: 'present'; readonly presentation: View['presentation'] }
  | { readonly kind: 'differences'; readonly differences: View['differences'] }
  | { readonly kind: 'row'; readonly row: string | undefined }
  | { readonly kind: 'since'; readonly since: string | undefined }
  | { readonly kind: 'find'; readonly need: string; readonly facets: readonly string[] }
  | { readonly kind: 'query'; readonly query: string | undefined }
  | { readonly kind: 'language'; readonly language: string }
  /** The reader's own theme takes the place of the address's. */
  | { readonly kind: 'own-theme' };

/** The view after a step; the same object where the step changes nothing. */
export function take(view: View, step: Step): View {
  switch (step.kind) {
    case 'go':
      return go(view, step.place, step.relation);
    case 'hops':
      return view.place.kind === 'concept' ? elsewhere(view, { ...view.place, hops: step.hops }) : view;
    case 'expand':
      return expand(view, step.id, step.types);
    case 'relation':
      return withOptional(view, 'relation', step.id);
    case 'toggle':
      return { ...view, select: toggled(view.select, step.id) };
    case 'select':
      return { ...view, select: step.ids.slice(0, mostSelected) };
    case 'filter':
      return filtered(view, step.key, step.filter);
    case 'clear-filters':
      return { ...view, filters: {} };
    case 'present':
      return { ...view, presentation: step.presentation };
    case 'differences':
      return { ...view, differences: step.differences };
    case 'row':
      return withOptional(view, 'row', step.row);
    case 'since':
      return withOptional(view, 'since', step.since);
    case 'find':
      return find(view, step.need, step.facets);
    case 'query':
      return withOptional(view, 'query', step.query === '' ? undefined : step.query);
    case 'language':
      return { ...view, language: step.language };
    case 'own-theme':
      return view.theme === undefined ? view : withOptional(view, 'theme', undefined);
  }
}

/** Going somewhere makes a new entry in the history; refining replaces the one that stands. */
export function makesHistory(step: Step): boolean {
  switch (step.kind) {
    case 'go':
    case 'expand':
    case 'relation':
    case 'present':
    case 'language':
      return true;
    default:
      return false;
  }
}

function go(view: View, place: Place, relation: string | undefined): View {
  const {
    relation: _relation,
    row: _row,
    since,
    query: _query,
    cam: _cam,
    pins: _pins,
    layout: _layout,
    ...kept
  } = view;
  const compared = isCompared(place);
  return {
    ...kept,
    place,
    differences: compared ? view.differences : 'all',
    // What was hidden elsewhere would be missing from what a tour shows.
    ...(place.kind === 'tour' && view.place.kind !== 'tour' ? { filters: {} } : {}),
    ...(compared && since !== undefined ? { since } : {}),
    ...(relation === undefined ? {} : { relation }),
  };
}

function find(view: View, need: string, facets: readonly string[]): View {
  if (view.place.kind !== 'scenarios') return view;
  const some = facets.slice(0, mostFacets);
  return {
    ...view,
    place: { kind: 'scenarios', ...(need === '' ? {} : { need }), ...(some.length === 0 ? {} : { facets: some }) },
  };
}

function expand(view: View, id: string, types: readonly string[] | undefined): View {
  const { place } = view;
  if (place.kind !== 'concept') return view;
  const key = types?.join('.');
  const own = place.expanded.filter((one) => one.id === id && (key === undefined || one.types?.join('.') === key));
  const collapsed = own.some((one) => !one.collapsed);
  const expanded =
    own.length === 0
      ? [...place.expanded, { id, collapsed: false, ...(types === undefined ? {} : { types }) }]
      : place.expanded.map((one) => (own.includes(one) ? { ...one, collapsed } : one));
  return expanded.length > mostExpanded ? view : elsewhere(view, { ...place, expanded });
}

/** The same with another picture: the address's camera no longer fits it. */
function elsewhere({ cam: _cam, ...view }: View, place: Place): View {
  return { ...view, place };
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  if (ids.includes(id)) return ids.filter((one) => one !== id);
  return ids.length >= mostSelected ? ids : [...ids, id];
}

function filtered(view: View, key: FilterKey, filter: Filter | undefined): View {
  const { [key]: _old, ...others } = view.filters;
  return { ...view, filters: filter === undefined || filter.ids.length === 0 ? others : { ...others, [key]: filter } };
}

function withOptional<K extends 'relation' | 'row' | 'since' | 'query' | 'theme'>(
  view: View,
  key: K,
  value: string | undefined,
): View {
  const { [key]: _old, ...rest } = view;
  return value === undefined ? (rest as View) : { ...(rest as View), [key]: value };
}
