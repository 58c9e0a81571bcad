import type { Graph } from './graph.ts';
import { degree } from './neighbourhood.ts';

/** The concepts with the most relations, most first. */
export function mostConnected(graph: Graph, count: number): readonly string[] {
  return [...graph.concepts.keys()]
    .map((id) => ({ id, relations: degree(graph, id) }))
    .sort((a, b) => b.relations - a.relations)
    .slice(0, count)
    .map(({ id }) => id);
}
