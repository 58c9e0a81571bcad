import type { Graph } from './graph.ts';
import { relationsOf, otherEnd } from './neighbourhood.ts';
import type { Relation } from './relation.ts';

/** One relation of a path, and whether it is walked from source to target. */
export interface Leg {
  readonly relation: Relation;
  readonly forward: boolean;
}

/** A chain of relations without a concept twice. */
export interface Path {
  readonly concepts: readonly string[];
  readonly legs: readonly Leg[];
}

export interface PathOptions {
  /** Walk relations from source to target only. */
  readonly directed: boolean;
  /** How many paths at most. */
  readonly limit: number;
}

/**
 * The shortest paths between two concepts, all of the same length, at most `limit`, in the data's order. Only
 * relations of traversable types count; of several between the same ends the first stands for all. Empty when
 * there is none, when an end is unknown, or when both ends are the same. Breadth-first search.
 */
export function shortestPaths(graph: Graph, from: string, to: string, options: PathOptions): readonly Path[] {
  if (from === to || !graph.concepts.has(from) || !graph.concepts.has(to)) return [];
  const distance = distancesTo(graph, to, options.directed);
  const length = distance.get(from);
  if (length === undefined) return [];
  const found: Path[] = [];
  walk(graph, options, distance, to, { concepts: [from], legs: [] }, found);
  return found;
}

/** The concept nearest to `to` (by relations, direction ignored) among those that `from` reaches; undefined when it reaches none. */
export function nearestReachable(graph: Graph, from: string, to: string, directed: boolean): string | undefined {
  const reachable = new Set([from]);
  for (const id of reachable) for (const leg of legsFrom(graph, id, directed)) reachable.add(endOf(leg));
  reachable.delete(from);
  const distance = distancesTo(graph, to, false);
  let best: string | undefined;
  for (const id of reachable) {
    const there = distance.get(id);
    if (there !== undefined && (best === undefined || there < (distance.get(best) ?? Infinity))) best = id;
  }
  return best;
}

function walk(
  graph: Graph,
  options: PathOptions,
  distance: ReadonlyMap<string, number>,
  to: string,
  path: Path,
  found: Path[],
): void {
  const at = path.concepts.at(-1) ?? to;
  if (at === to) {
    found.push(path);
    return;
  }
  const left = distance.get(at) ?? 0;
  const seen = new Set<string>();
  for (const leg of legsFrom(graph, at, options.directed)) {
    if (found.length >= options.limit) return;
    const next = endOf(leg);
    if (seen.has(next) || distance.get(next) !== left - 1) continue;
    seen.add(next);
    walk(graph, options, distance, to, { concepts: [...path.concepts, next], legs: [...path.legs, leg] }, found);
  }
}

function distancesTo(graph: Graph, to: string, directed: boolean): ReadonlyMap<string, number> {
  const distance = new Map([[to, 0]]);
  for (const [id, steps] of distance) {
    for (const relation of relationsOf(graph, id)) {
      const other = otherEnd(relation, id);
      if (distance.has(other) || !traversable(graph, relation)) continue;
      if (directed && relation.target !== id && !isSymmetric(graph, relation)) continue;
      distance.set(other, steps + 1);
    }
  }
  return distance;
}

function legsFrom(graph: Graph, id: string, directed: boolean): readonly Leg[] {
  return relationsOf(graph, id)
    .filter((relation) => traversable(graph, relation))
    .map((relation) => ({ relation, forward: relation.source === id }))
    .filter((leg) => leg.forward || !directed || isSymmetric(graph, leg.relation));
}

function endOf(leg: Leg): string {
  return leg.forward ? leg.relation.target : leg.relation.source;
}

function traversable(graph: Graph, relation: Relation): boolean {
  return graph.vocabulary.relationTypes.get(relation.type)?.traversable ?? false;
}

function isSymmetric(graph: Graph, relation: Relation): boolean {
  return graph.vocabulary.relationTypes.get(relation.type)?.symmetric ?? false;
}
