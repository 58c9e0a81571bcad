import type { Graph } from '../graph/graph.ts';
import type { Notice } from './notice.ts';
import { facetOf } from '../graph/facet.ts';
import { decodeId, decodeIds, isConcept, nearConcepts, unknownOf } from './resolve.ts';
import { longestQuery, mostExpanded, mostFacets, mostSelected, type Expansion, type Hops, type Place } from './view.ts';

/** Where an address leads, from its path below the language and its parameters; the map when nothing else can be had. */
export function decodePlace(
  segments: readonly string[],
  query: URLSearchParams,
  graph: Graph,
  notices: Notice[],
): Place {
  const [page, id, rest] = segments;
  switch (page) {
    case undefined:
      return { kind: 'map' };
    case 'concept':
      return conceptPlace(id, query, graph, notices);
    case 'compare':
      return comparePlace(id, query, graph, notices);
    case 'path':
      return pathPlace(query, graph, notices);
    case 'scenario':
      return scenarioPlace(id, query, graph, notices);
    case 'tour':
      return tourPlace(id, rest, graph, notices);
    case 'about':
      return { kind: 'about' };
    default:
      return unknownPlace(segments, query, graph, notices);
  }
}

/** A concept that stands where its page would; else the map, and what was perhaps meant. */
function unknownPlace(segments: readonly string[], query: URLSearchParams, graph: Graph, notices: Notice[]): Place {
  const last = segments.at(-1) ?? '';
  if (segments.length === 1 && isConcept(graph, last)) return conceptPlace(last, query, graph, notices);
  notices.push({ kind: 'no-page', path: `/${segments.join('/')}`.slice(0, 80) }, ...nearConcepts(graph, last));
  return { kind: 'map' };
}

function conceptPlace(id: string | undefined, query: URLSearchParams, graph: Graph, notices: Notice[]): Place {
  if (id === undefined) return { kind: 'map' };
  const known = decodeId(id, 'concept', graph, graph.concepts, notices);
  if (known === undefined) return { kind: 'map' };
  return { kind: 'concept', id: known, hops: hops(query.get('hops')), expanded: expanded(query, graph, notices) };
}

function comparePlace(id: string | undefined, query: URLSearchParams, graph: Graph, notices: Notice[]): Place {
  if (id === undefined) {
    const of = decodeIds(query.get('of') ?? '', graph, mostSelected, notices);
    return of.length === 0 ? { kind: 'comparisons' } : { kind: 'compare', of };
  }
  const slug = id.toLowerCase();
  if (graph.comparisons.has(slug)) return { kind: 'comparison', id: slug };
  const guessed = slug.split('-vs-');
  const parts = guessed.length > 1 ? guessed : [];
  if (parts.some((part) => graph.concepts.has(part))) {
    return { kind: 'compare', of: decodeIds(parts.join(','), graph, mostSelected, notices) };
  }
  const known = decodeId(id, 'comparison', graph, graph.comparisons, notices);
  return known === undefined ? { kind: 'comparisons' } : { kind: 'comparison', id: known };
}

function pathPlace(query: URLSearchParams, graph: Graph, notices: Notice[]): Place {
  const end = (key: string): string | undefined => {
    const id = query.get(key) ?? '';
    return id === '' ? undefined : decodeId(id, 'concept', graph, graph.concepts, notices);
  };
  const from = end('from');
  const to = end('to');
  return {
    kind: 'path',
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    directed: query.get('directed') !== '0',
  };
}

function scenarioPlace(id: string | undefined, query: URLSearchParams, graph: Graph, notices: Notice[]): Place {
  const known = id === undefined ? undefined : decodeId(id, 'scenario', graph, graph.scenarios, notices);
  if (known !== undefined) return { kind: 'scenario', id: known };
  const need = (query.get('need') ?? '').slice(0, longestQuery).toWellFormed();
  const asked = [...new Set((query.get('facets') ?? '').split(',', 64))];
  const facets = asked.filter((fact) => facetOf(graph, fact) !== undefined).slice(0, mostFacets);
  return {
    kind: 'scenarios',
    ...(need === '' ? {} : { need }),
    ...(facets.length === 0 ? {} : { facets }),
  };
}

function tourPlace(id: string | undefined, step: string | undefined, graph: Graph, notices: Notice[]): Place {
  const known = id === undefined ? undefined : decodeId(id, 'tour', graph, graph.tours, notices);
  const tour = known === undefined ? undefined : graph.tours.get(known);
  if (known === undefined || tour === undefined) return { kind: 'tours' };
  const wanted = /^\d{1,3}$/.test(step ?? '') ? Number(step) : 1;
  return { kind: 'tour', id: known, step: Math.min(Math.max(1, wanted), Math.max(1, tour.length)) };
}

function hops(text: string | null): Hops {
  return text === '2' ? 2 : text === '3' ? 3 : 1;
}

function expanded(query: URLSearchParams, graph: Graph, notices: Notice[]): readonly Expansion[] {
  const given = (query.get('expanded') ?? '').split(',', 100).filter((id) => id !== '');
  const found: Expansion[] = [];
  const unknown: string[] = [];
  for (const one of given) {
    const collapsed = one.startsWith('~');
    const text = collapsed ? one.slice(1) : one;
    const [concept = ''] = text.split('.');
    if (!graph.relations.has(text) && !isConcept(graph, concept)) unknown.push(concept);
    else if (found.length < mostExpanded) {
      const expansion = expansionOf(text, graph, notices);
      if (expansion !== undefined) found.push({ ...expansion, collapsed });
    }
  }
  // Told together.
  if (unknown.length > 0) notices.push(unknownOf(unknown, given.length, graph));
  return found;
}

/** `id`, `id.type.type` or a relation that runs through others. */
function expansionOf(text: string, graph: Graph, notices: Notice[]): Omit<Expansion, 'collapsed'> | undefined {
  const relation = graph.relations.get(text);
  if (relation !== undefined) return relation.via.length > 0 ? { id: text } : undefined;
  const [concept = '', ...given] = text.split('.');
  const [id] = decodeIds(concept, graph, 1, notices);
  if (id === undefined) return undefined;
  if (given.length === 0) return { id };
  const types = [...graph.vocabulary.relationTypes.keys()].filter((type) => given.includes(type));
  return types.length === 0 ? undefined : { id, types };
}
