/** Finds a place for every concept of a graph. */
import type { Graph, Point, Positions } from '../graph/graph.ts';
import { layoutMap } from '../view/atlas.ts';

/** The same graph has the same map, everywhere and every time. */
const seed = 1;

/** A fresh map of everything. */
export function placeAll(graph: Graph): Positions {
  return layoutMap(graph, seed);
}

/** What has a place keeps it, what is new gets one; without positions everything is new. */
export function placed(graph: Graph, positions: Positions | undefined): Positions {
  if (positions === undefined) return placeAll(graph);
  const concepts = [...graph.concepts.keys()].map(
    (id) => [id, positions.concepts.get(id) ?? besideRelated(graph, id, positions)] as const,
  );
  return { ...positions, concepts: new Map(concepts) };
}

function besideRelated(graph: Graph, id: string, positions: Positions): Point {
  const ends = [...(graph.outgoing.get(id) ?? []), ...(graph.incoming.get(id) ?? [])];
  const points = ends.flatMap(({ source, target }) => positions.concepts.get(source === id ? target : source) ?? []);
  const middle = { x: positions.width / 2, y: positions.height / 2 };
  const [first = middle, ...others] = points;
  const sum = others.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), first);
  return { x: Math.round(sum.x / (others.length + 1)), y: Math.round(sum.y / (others.length + 1)) };
}
