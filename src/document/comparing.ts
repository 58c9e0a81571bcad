import { authoredFor, comparedRows, itemOf, type ComparedRow } from '../graph/compare.ts';
import type { Comparison, Item } from '../graph/comparison.ts';
import type { Graph } from '../graph/graph.ts';
import type { Place } from '../view/view.ts';

/** What a comparison's place compares. */
export interface Compared {
  readonly items: readonly Item[];
  /** The authored comparison's id, where there is one for these items. */
  readonly slug?: string;
  /** Its content, once it has arrived. */
  readonly authored?: Comparison;
  readonly rows: readonly ComparedRow[];
}

/**
 * The columns and rows of a comparison's place; undefined for other places. A free set for which somebody wrote a
 * comparison takes its content, in the order of the address.
 */
export function comparedAt(graph: Graph, place: Place): Compared | undefined {
  if (place.kind !== 'comparison' && place.kind !== 'compare') return undefined;
  const heading = place.kind === 'comparison' ? graph.comparisons.get(place.id) : authoredFor(graph, place.of);
  const items = place.kind === 'compare' ? place.of.map(itemOf) : (heading?.items ?? []);
  const authored = heading === undefined ? undefined : graph.known.comparisons.get(heading.id);
  return {
    items,
    ...(heading === undefined ? {} : { slug: heading.id }),
    ...(authored === undefined ? {} : { authored }),
    rows: comparedRows(graph, items, authored),
  };
}

/** Ids of the parts of a graph that a comparison's place needs. */
export function partsOf(compared: Compared): readonly { kind: 'concept' | 'comparison'; id: string }[] {
  if (compared.slug !== undefined) return [{ kind: 'comparison', id: compared.slug }];
  return compared.items.flatMap((item) => item.members.map((id) => ({ kind: 'concept' as const, id })));
}
