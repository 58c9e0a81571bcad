import type { Graph } from '../graph/graph.ts';
import { nearest, resolveId } from '../graph/nearest.ts';
import type { Notice } from './notice.ts';

/**
 * A list of concept ids from an address, in its order, doubles and what is over the limit left out, old ids led
 * on; every loss is told by a notice.
 */
export function decodeIds(text: string, graph: Graph, limit: number, notices: Notice[]): readonly string[] {
  const given = text.split(',', 100).filter((id) => id !== '');
  const found = new Set<string>();
  const unknown: string[] = [];
  const twice: string[] = [];
  const over: string[] = [];
  for (const id of given) {
    const ids = lead(graph, id, graph.concepts, notices);
    if (ids.length === 0) unknown.push(id);
    for (const one of ids) {
      if (found.has(one)) twice.push(one);
      else if (found.size >= limit) over.push(one);
      else found.add(one);
    }
  }
  if (unknown.length > 0) notices.push(unknownOf(unknown, given.length, graph));
  if (twice.length > 0) notices.push({ kind: 'left-out', given: twice, because: 'twice' });
  if (over.length > 0) notices.push({ kind: 'left-out', given: over, because: 'too-many' });
  return [...found];
}

/** One id that stands in a place of an address; the first of several that it leads to. */
export function decodeId(
  id: string,
  what: 'concept' | 'comparison' | 'scenario' | 'tour',
  graph: Graph,
  known: ReadonlyMap<string, unknown>,
  notices: Notice[],
): string | undefined {
  const [found] = lead(graph, id, known, notices);
  if (found === undefined) notices.push(notFound(what, [id], 1, nearest(id, known.keys(), 3)));
  return found;
}

/** An id that is known today, led on from an old one; undefined for none, without a word. */
export function decodeKnown(id: string | null, graph: Graph, known: ReadonlyMap<string, unknown>): string | undefined {
  return id === null ? undefined : resolveId(graph, id, known)[0];
}

/** Is there such a concept, or was there? */
export function isConcept(graph: Graph, id: string): boolean {
  return resolveId(graph, id.toLowerCase(), graph.concepts).length > 0;
}

/** What was perhaps meant by a word that stands where no page is; nothing where nothing is near. */
export function nearConcepts(graph: Graph, word: string): readonly Notice[] {
  const near = nearest(word, graph.concepts.keys(), 3);
  return near.length === 0 ? [] : [notFound('concept', [word], 1, near)];
}

function lead(graph: Graph, id: string, known: ReadonlyMap<string, unknown>, notices: Notice[]): readonly string[] {
  const written = resolveId(graph, id, known);
  const small = id.toLowerCase();
  const to = written.length > 0 ? written : resolveId(graph, small, known);
  if (to.length > 0 && to[0] !== small) notices.push({ kind: 'moved', from: id, to });
  return to;
}

/** Concepts of a list that there are not, told together. */
export function unknownOf(unknown: readonly string[], of: number, graph: Graph): Notice {
  return notFound('concept', unknown, of, suggest(graph, unknown));
}

function suggest(graph: Graph, unknown: readonly string[]): readonly string[] {
  return [...new Set(unknown.slice(0, 6).flatMap((id) => meant(graph, id)))];
}

/** What is called so, or has it for a word of its id (`mq` for `amazon-mq`); else the nearest id. */
function meant(graph: Graph, given: string): readonly string[] {
  const wanted = given.toLowerCase();
  const called = [...graph.concepts.values()].find(
    ({ id, names }) =>
      id.split('-').includes(wanted) || Object.values(names).some(({ short }) => short.toLowerCase() === wanted),
  );
  return called === undefined ? nearest(given, graph.concepts.keys(), 1) : [called.id];
}

/** Of what was given no more is repeated than can be read. */
export function notFound(
  what: (Notice & { kind: 'not-found' })['what'],
  given: readonly string[],
  of: number,
  suggestions: readonly string[],
): Notice {
  return {
    kind: 'not-found',
    what,
    given: given.slice(0, 6).map((id) => id.slice(0, 60).toWellFormed()),
    of,
    suggestions,
  };
}
