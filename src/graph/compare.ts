import type { ComparisonHeading, Item } from './comparison.ts';
import type { Graph } from './graph.ts';

/** A concept as a column of its own. */
export function itemOf(id: string): Item {
  return { id, members: [id] };
}

/** The authored comparison whose items are exactly these concepts, in any order. */
export function authoredFor(graph: Graph, ids: readonly string[]): ComparisonHeading | undefined {
  const wanted = [...ids].sort().join(' ');
  for (const heading of graph.comparisons.values()) {
    const items = heading.items.map(({ id }) => id).sort();
    if (items.join(' ') === wanted) return heading;
  }
  return undefined;
}

/** Authored comparisons that a concept stands in, alone or within a group; those with few items first. */
export function comparisonsWith(graph: Graph, id: string): readonly ComparisonHeading[] {
  return [...graph.comparisons.values()]
    .filter((heading) => heading.items.some((item) => item.members.includes(id)))
    .sort((a, b) => a.items.length - b.items.length);
}

/** The concepts of an authored comparison's columns, groups taken apart. */
export function comparisonItems(graph: Graph, id: string): readonly string[] {
  return graph.comparisons.get(id)?.items.flatMap((item) => item.members) ?? [];
}
