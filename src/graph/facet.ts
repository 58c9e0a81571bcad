/**
 * Facts that things are chosen by: an option of a criterion (`ordering.per-group`), or a relation of a type that some
 * other type denies (`supports.sql`). What is not recorded is never taken for a no.
 */
import type { Graph } from './graph.ts';
import type { Text } from './vocabulary.ts';

/** What a concept says on one facet. */
export type Said =
  | { readonly kind: 'option'; readonly fact: string }
  | { readonly kind: 'denied' }
  | { readonly kind: 'words'; readonly text: Text };

/** By concept, then by facet; what is absent is not recorded. */
export type FactBook = ReadonlyMap<string, ReadonlyMap<string, Said>>;

/** `open`: nothing denies it, but not everything that was asked for is recorded. */
export type Fit = 'fits' | 'open' | 'out';

/** What a concept says on one facet that was chosen. */
export interface Finding {
  readonly facet: string;
  readonly fit: Fit;
  /** Absent: nothing is recorded. */
  readonly said?: Said;
}

/** A criterion is one facet with its options; of relations each is a facet of its own. Undefined for no fact of this graph. */
export function facetOf(graph: Graph, fact: string): string | undefined {
  const [first = '', second = '', ...more] = fact.split('.');
  if (more.length > 0) return undefined;
  const scale = graph.vocabulary.criteria.get(first)?.scale;
  if (scale !== undefined) {
    return scale.kind === 'choice' && scale.options.some(({ id }) => id === second) ? first : undefined;
  }
  const denied = [...graph.vocabulary.relationTypes.values()].some(({ denies }) => denies === first);
  return denied && graph.concepts.has(second) ? fact : undefined;
}

/** Everything that is recorded, as far as the facts have arrived; relations are known from the core. */
export function factBook(graph: Graph): FactBook {
  const { criteria, relationTypes } = graph.vocabulary;
  const book = new Map<string, Map<string, Said>>();
  const write = (concept: string, facet: string, said: Said): void => {
    const own = book.get(concept) ?? new Map<string, Said>();
    book.set(concept, own.set(facet, said));
  };
  for (const [concept, recorded] of graph.known.facts) {
    for (const [criterion, said] of recorded) {
      if (!criteria.has(criterion)) continue;
      if (typeof said === 'string') write(concept, criterion, { kind: 'option', fact: `${criterion}.${said}` });
      else write(concept, criterion, { kind: 'words', text: said });
    }
  }
  const affirmed = new Set([...relationTypes.values()].map(({ denies }) => denies));
  for (const { source, type, target } of graph.relations.values()) {
    const fact = `${type}.${target}`;
    if (affirmed.has(type)) write(source, fact, { kind: 'option', fact });
    const denies = relationTypes.get(type)?.denies;
    if (denies !== undefined) write(source, `${denies}.${target}`, { kind: 'denied' });
  }
  return book;
}

/** What a concept says on each facet that was chosen, in that order. Of one facet any of the chosen facts will do. */
export function findings(graph: Graph, book: FactBook, concept: string, chosen: readonly string[]): readonly Finding[] {
  return byFacet(graph, chosen).map(({ facet, facts }) => {
    const said = book.get(concept)?.get(facet);
    if (said === undefined) return { facet, fit: 'open' };
    if (said.kind === 'words') return { facet, fit: 'open', said };
    return { facet, said, fit: said.kind === 'option' && facts.has(said.fact) ? 'fits' : 'out' };
  });
}

/** How well a concept fits all that was chosen: one no is enough to be out. */
export function fitOf(all: readonly Finding[]): Fit {
  if (all.some(({ fit }) => fit === 'out')) return 'out';
  return all.every(({ fit }) => fit === 'fits') ? 'fits' : 'open';
}

/** Some concepts by how they fit, each list in their order. */
export function sortedByFit(
  graph: Graph,
  book: FactBook,
  concepts: Iterable<string>,
  chosen: readonly string[],
): Readonly<Record<Fit, readonly string[]>> {
  const sorted: Record<Fit, string[]> = { fits: [], open: [], out: [] };
  for (const concept of concepts) sorted[fitOf(findings(graph, book, concept, chosen))].push(concept);
  return sorted;
}

/** How many of some concepts have each fact, given what was chosen on the other facets. */
export function factCounts(
  graph: Graph,
  book: FactBook,
  concepts: Iterable<string>,
  chosen: readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const facets = byFacet(graph, chosen);
  for (const concept of concepts) {
    const own = book.get(concept);
    if (own === undefined) continue;
    const missed = facets.filter(({ facet, facts }) => {
      const said = own.get(facet);
      return said?.kind !== 'option' || !facts.has(said.fact);
    });
    const [only] = missed;
    for (const [facet, said] of own) {
      if (said.kind !== 'option') continue;
      if (only === undefined || (missed.length === 1 && only.facet === facet)) {
        counts.set(said.fact, (counts.get(said.fact) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/**
 * Facts, those first that part a set most evenly: by the chance that of two drawn from it one has the fact and the
 * other not (Gini impurity). Equals stay in the order of `counts`.
 */
export function separating(counts: ReadonlyMap<string, number>, size: number): readonly string[] {
  const parted = (count: number): number => count * (size - count);
  return [...counts]
    .filter(([, count]) => count > 0 && count < size)
    .sort(([, a], [, b]) => parted(b) - parted(a))
    .map(([fact]) => fact);
}

function byFacet(
  graph: Graph,
  chosen: readonly string[],
): readonly { readonly facet: string; readonly facts: ReadonlySet<string> }[] {
  const facets = new Map<string, Set<string>>();
  for (const fact of chosen) {
    const facet = facetOf(graph, fact);
    if (facet !== undefined) facets.set(facet, (facets.get(facet) ?? new Set()).add(fact));
  }
  return [...facets].map(([facet, facts]) => ({ facet, facts }));
}
