import { authoredFor, itemOf } from '../graph/compare.ts';
import { comparedRows, type ComparedRow } from '../graph/compared-rows.ts';
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
 * comparison takes its content, in the order of the address. A `row` that is pointed at is there even where its
 * author left it out.
 */
export function comparedAt(graph: Graph, place: Place, row?: string): Compared | undefined {
  if (place.kind !== 'comparison' && place.kind !== 'compare') return undefined;
  const heading = place.kind === 'comparison' ? graph.comparisons.get(place.id) : authoredFor(graph, place.of);
  const items = place.kind === 'compare' ? place.of.map(itemOf) : (heading?.items ?? []);
  const authored = heading === undefined ? undefined : graph.known.comparisons.get(heading.id);
  const known = heading === undefined || authored !== undefined;
  return {
    items,
    ...(heading === undefined ? {} : { slug: heading.id }),
    ...(authored === undefined ? {} : { authored }),
    rows: known ? comparedRows(graph, items, authored, row) : [],
  };
}

/** The parts of a graph that a comparison's place needs: the authored text, or what is known of each concept. */
export function partsOf(
  { slug, authored, items }: Compared,
  row?: string,
): readonly { kind: 'concept' | 'comparison'; id: string }[] {
  const concepts = items.flatMap((item) => item.members.map((id) => ({ kind: 'concept' as const, id })));
  if (slug === undefined) return concepts;
  const missing =
    row !== undefined && authored !== undefined && !authored.rows.some(({ criterion }) => criterion === row);
  return [{ kind: 'comparison', id: slug }, ...(missing ? concepts : [])];
}
