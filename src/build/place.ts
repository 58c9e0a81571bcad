/** Finds a place for every concept of a graph. */
import type { Graph, Positions } from '../graph/graph.ts';

/** A seeded layout of everything. */
export function placeAll(graph: Graph): Positions {
  const ids = [...graph.concepts.keys()];
  const golden = Math.PI * (3 - Math.sqrt(5));
  const radius = (at: number): number => 90 * Math.sqrt(at + 1);
  const size = 2 * radius(ids.length) + 200;
  const place = (at: number) => ({
    x: Math.round(size / 2 + radius(at) * Math.cos(at * golden)),
    y: Math.round(size / 2 + radius(at) * Math.sin(at * golden)),
  });
  return { width: size, height: size, concepts: new Map(ids.map((id, at) => [id, place(at)])), regions: [] };
}

/** The positions with a place for what has none yet; what has one stays. */
export function placeRest(graph: Graph, positions: Positions): Positions {
  const rest = placeAll(graph);
  const concepts = [...graph.concepts.keys()].flatMap((id) => {
    const point = positions.concepts.get(id) ?? rest.concepts.get(id);
    return point === undefined ? [] : [[id, point] as const];
  });
  return { ...positions, concepts: new Map(concepts) };
}
