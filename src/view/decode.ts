import type { Graph } from '../graph/graph.ts';
import { meantSegments } from './guess.ts';
import { decodeLook, decodePins } from './hand.ts';
import { filterKeys } from './link.ts';
import { ignoredValues, monthForm, statuses } from './ignored.ts';
import type { Notice } from './notice.ts';
import { decodePlace } from './place.ts';
import { decodeIds, decodeKnown, notFound } from './resolve.ts';
import { longestQuery, mostSelected, type Filter, type FilterKey, type Place, type View } from './view.ts';

export interface Decoded {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/**
 * Reads an address below the site's base. What comes out is always a view that can be drawn, with notices of what
 * could not be had; it never throws, and each parameter fails alone. `language` is the reader's, for addresses
 * that name none.
 */
export function decodeLink(address: string, graph: Graph, language: string): Decoded {
  const notices: Notice[] = [];
  const [beforeHash = ''] = address.split('#', 1);
  const mark = beforeHash.indexOf('?');
  const path = mark < 0 ? beforeHash : beforeHash.slice(0, mark);
  const query = new URLSearchParams(mark < 0 ? '' : beforeHash.slice(mark + 1));

  const segments = meantSegments(path.split('/').map(unescaped), graph.vocabulary.languages);
  const [first] = segments;
  const named = first !== undefined && graph.vocabulary.languages.includes(first);
  if ((query.get('v') ?? '1') !== '1') notices.push({ kind: 'newer' });
  const place = decodePlace(named ? segments.slice(1) : segments, query, graph, notices);
  const ignored = ignoredValues(query, graph);
  if (ignored.length > 0) notices.push({ kind: 'ignored', given: ignored });
  return {
    view: {
      ...emptyView(named ? first : languageOf(graph, language)),
      place,
      ...decodeRelation(query, graph, notices),
      select: decodeIds(query.get('select') ?? '', graph, mostSelected, notices),
      filters: decodeFilters(query, graph),
      presentation: oneOf(query.get('view'), ['outline', 'table'] as const) ?? 'graph',
      differences: isCompared(place) ? (oneOf(query.get('differences'), ['only', 'common'] as const) ?? 'all') : 'all',
      ...optional(
        'row',
        isCompared(place) ? decodeKnown(query.get('row'), graph, graph.vocabulary.criteria) : undefined,
      ),
      ...optional('since', isCompared(place) ? month(query.get('since')) : undefined),
      ...optional('query', queryText(query.get('q'))),
      ...optional('cam', decodeLook(query.get('cam'), graph)),
      ...optional('pins', decodePins(query.get('pins'), graph)),
      ...optional('layout', hasPicture(place) ? oneOf(query.get('layout'), ['map'] as const) : undefined),
      ...optional('theme', oneOf(query.get('theme'), ['light', 'dark'] as const)),
    },
    notices,
  };
}

/** As it was meant, where its percents make sense. */
function unescaped(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The map in a language, nothing chosen. */
export function emptyView(language: string): View {
  return { language, place: { kind: 'map' }, select: [], filters: {}, presentation: 'graph', differences: 'all' };
}

/** Does the place show a comparison? */
export function isCompared(place: Place): boolean {
  return place.kind === 'comparison' || place.kind === 'compare';
}

/** Does the place have a picture of its own, besides the map? */
export function hasPicture(place: Place): boolean {
  return ['concept', 'path', 'scenario'].includes(place.kind) || isCompared(place);
}

function languageOf(graph: Graph, language: string): string {
  const { languages } = graph.vocabulary;
  return languages.includes(language) ? language : (languages[0] ?? 'en');
}

function decodeRelation(query: URLSearchParams, graph: Graph, notices: Notice[]): Pick<View, 'relation'> {
  const id = query.get('relation') ?? '';
  if (id === '') return {};
  const known = decodeKnown(id, graph, graph.relations);
  if (known === undefined) notices.push(notFound('relation', [id], 1, []));
  return optional('relation', known);
}

function decodeFilters(query: URLSearchParams, graph: Graph): View['filters'] {
  const { vocabulary } = graph;
  const known: Readonly<Record<FilterKey, { has(id: string): boolean }>> = {
    category: vocabulary.categories,
    kind: vocabulary.kinds,
    type: vocabulary.relationTypes,
    status: statuses,
    scope: vocabulary.scopes,
  };
  const filters: Partial<Record<FilterKey, Filter>> = {};
  for (const key of filterKeys) {
    const text = query.get(key) ?? '';
    const except = text.startsWith('!');
    const ids = [...new Set(text.slice(except ? 1 : 0).split(',', 64))].filter((id) => known[key].has(id));
    if (ids.length > 0) filters[key] = { mode: except ? 'except' : 'only', ids };
  }
  return filters;
}

function oneOf<const T extends string>(text: string | null, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === text);
}

function month(text: string | null): string | undefined {
  return text !== null && monthForm.test(text) ? text : undefined;
}

function queryText(text: string | null): string | undefined {
  const cut = (text ?? '').slice(0, longestQuery).toWellFormed();
  return cut === '' ? undefined : cut;
}

function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  const entry: { [key in K]?: V } = {};
  if (value !== undefined) entry[key] = value;
  return entry;
}
