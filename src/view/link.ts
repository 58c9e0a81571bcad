import { lookText, pinsText } from './hand.ts';
import { longestQuery, type Expansion, type Filter, type FilterKey, type Place, type View } from './view.ts';

export const filterKeys: readonly FilterKey[] = ['category', 'kind', 'type', 'status', 'scope'];

/** Chats cut addresses at about 2,048 letters; the host's name and path need some of them. */
export const longestLink = 1900;

const lessMissed = ['pins', 'cam', 'q', ...filterKeys.toReversed(), 'select', 'expanded', 'need', 'facets'];

/** Everything that may stand before an `=` in an address, in its order. */
export const linkKeys = [
  'hops',
  'expanded',
  'relation',
  'select',
  'category',
  'kind',
  'type',
  'status',
  'scope',
  'view',
  'of',
  'from',
  'to',
  'directed',
  'differences',
  'row',
  'since',
  'need',
  'facets',
  'q',
  'cam',
  'pins',
  'layout',
  'theme',
] as const;

/**
 * The address of a view below the site's base: `/en/concept/sqs/?hops=2`. Canonical: keys in one order, defaults
 * left out, so that the same view has the same address. Labels never stand in it. It is never longer than
 * `longestLink`: what is least missed gives way.
 */
export function encodeLink(view: View): string {
  const parameters = new Map<string, string>();
  const set = (key: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') parameters.set(key, value);
  };
  const { place } = view;
  if (place.kind === 'concept') {
    set('hops', place.hops === 1 ? undefined : String(place.hops));
    set('expanded', place.expanded.map(expansionText).join(','));
  }
  set('relation', view.relation);
  set('select', view.select.join(','));
  for (const key of filterKeys) set(key, filterText(view.filters[key]));
  set('view', view.presentation === 'graph' ? undefined : view.presentation);
  if (place.kind === 'compare') set('of', place.of.join(','));
  if (place.kind === 'path') {
    set('from', place.from);
    set('to', place.to);
    set('directed', place.directed ? undefined : '0');
  }
  set('differences', view.differences === 'all' ? undefined : view.differences);
  set('row', view.row);
  set('since', view.since);
  if (place.kind === 'scenarios') {
    set('need', queryText(place.need));
    set('facets', place.facets?.join(','));
  }
  set('q', queryText(view.query));
  set('cam', lookText(view.cam));
  set('pins', pinsText(view.pins));
  set('layout', view.layout);
  set('theme', view.theme);
  const path = `/${view.language}/${pathOf(place)}`;
  const written = (): string => {
    const query = [...parameters].map(([key, value]) => `${key}=${value}`).join('&');
    return path + (query === '' ? '' : `?${query}`);
  };
  for (const key of lessMissed) {
    if (written().length <= longestLink) break;
    parameters.delete(key);
  }
  return written();
}

function pathOf(place: Place): string {
  switch (place.kind) {
    case 'map':
      return '';
    case 'concept':
      return `concept/${place.id}/`;
    case 'comparisons':
    case 'compare':
      return 'compare/';
    case 'comparison':
      return `compare/${place.id}/`;
    case 'path':
      return 'path/';
    case 'scenarios':
      return 'scenario/';
    case 'scenario':
      return `scenario/${place.id}/`;
    case 'tours':
      return 'tour/';
    case 'tour':
      return `tour/${place.id}/${place.step}/`;
    case 'about':
      return 'about/';
  }
}

function queryText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : encodeURIComponent(text.slice(0, longestQuery).toWellFormed());
}

function expansionText({ id, types = [], collapsed }: Expansion): string {
  return (collapsed ? '~' : '') + [id, ...types].join('.');
}

function filterText(filter: Filter | undefined): string | undefined {
  if (filter === undefined) return undefined;
  return (filter.mode === 'except' ? '!' : '') + filter.ids.join(',');
}
