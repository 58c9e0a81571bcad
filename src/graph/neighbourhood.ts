import type { Graph } from './graph.ts';
import type { Relation } from './relation.ts';

/**
 * Every concept within `hops` relations of `id`, direction ignored, with its distance; nearest first, in the
 * data's order. Contains `id` itself at 0; empty when the graph has no such concept.
 */
export function neighbourhood(graph: Graph, id: string, hops: number): ReadonlyMap<string, number> {
  const distance = new Map<string, number>();
  if (!graph.concepts.has(id)) return distance;
  distance.set(id, 0);
  let ring = [id];
  for (let hop = 1; hop <= hops && ring.length > 0; hop++) {
    const next: string[] = [];
    for (const from of ring) {
      for (const relation of relationsOf(graph, from)) {
        const other = otherEnd(relation, from);
        if (distance.has(other)) continue;
        distance.set(other, hop);
        next.push(other);
      }
    }
    ring = next;
  }
  return distance;
}

/** Relations that start or end at a concept: outgoing first, then incoming, each in the data's order. */
export function relationsOf(graph: Graph, id: string): readonly Relation[] {
  const outgoing = graph.outgoing.get(id) ?? [];
  const incoming = graph.incoming.get(id) ?? [];
  return [...outgoing, ...incoming.filter((relation) => relation.source !== id)];
}

/** The end of a relation that is not `id`; `id` itself for a loop. */
export function otherEnd(relation: Relation, id: string): string {
  return relation.source === id ? relation.target : relation.source;
}

/** How many relations a concept stands in. */
export function degree(graph: Graph, id: string): number {
  return relationsOf(graph, id).length;
}
