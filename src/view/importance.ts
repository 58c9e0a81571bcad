import type { Graph } from '../graph/graph.ts';

/** How much a concept matters on a picture: its relations, and the prominence of its kind. Higher is more. */
export function importanceOf(graph: Graph, id: string): number {
  const concept = graph.concepts.get(id);
  const prominence = concept === undefined ? 0 : (graph.vocabulary.kinds.get(concept.kind)?.prominence ?? 0);
  return relationCount(graph, id) + 2 * prominence;
}

/** Ids with the most important first; ties by id, so that it is the same on every machine. */
export function byImportance(graph: Graph, ids: Iterable<string>): readonly string[] {
  return [...ids]
    .map((id) => ({ id, importance: importanceOf(graph, id) }))
    .sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))
    .map((one) => one.id);
}

/** Is it one of the few most important, whose name shall be read from far away? */
export function isLandmark(graph: Graph, id: string): boolean {
  let few = landmarks.get(graph.concepts);
  if (few === undefined) {
    few = new Set(byImportance(graph, graph.concepts.keys()).slice(0, Math.ceil(graph.concepts.size * 0.035)));
    landmarks.set(graph.concepts, few);
  }
  return few.has(id);
}

const landmarks = new WeakMap<Graph['concepts'], ReadonlySet<string>>();

/** Radius of a concept's mark on the map, in world units. */
export function mapRadius(graph: Graph, id: string): number {
  return Math.round(Math.min(20, 5.4 + 1.35 * Math.sqrt(relationCount(graph, id))));
}

function relationCount(graph: Graph, id: string): number {
  return (graph.outgoing.get(id)?.length ?? 0) + (graph.incoming.get(id)?.length ?? 0);
}
