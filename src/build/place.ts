/** Finds a place for every concept of a graph. */
import type { Graph, Positions } from '../graph/graph.ts';
import { layoutMap } from '../view/atlas.ts';
import { extendPositions } from '../view/extend.ts';

/** The same graph has the same map, everywhere and every time. */
const seed = 1;

/** A fresh map of everything. */
export function placeAll(graph: Graph): Positions {
  return layoutMap(graph, seed);
}

/** What has a place keeps it, what is new gets one; without positions everything is new. */
export function placed(graph: Graph, positions: Positions | undefined): Positions {
  return positions === undefined ? placeAll(graph) : extendPositions(graph, positions);
}
