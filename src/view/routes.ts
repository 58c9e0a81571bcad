import type { Graph, Point } from '../graph/graph.ts';
import type { Relation } from '../graph/relation.ts';
import type { Route, Spot } from './arrangement.ts';
import type { Rings } from './rings.ts';
import { exitOf } from './spot.ts';

/**
 * Ways of the relations that hang a neighbourhood together: out of the focus along a common stem, in one swing to
 * the row; out of a row under its label, in one swing to the next column. Other relations among those drawn get none.
 */
export function focusRoutes(
  graph: Graph,
  focus: string,
  spots: ReadonlyMap<string, Spot>,
  rings: Rings,
  ways: ReadonlyMap<string, readonly Point[]>,
): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  for (const [id, way] of ways) addAll(graph, routes, focus, id, way);
  for (const { id, parent } of [...rings.second, ...rings.third]) {
    const [from, to] = [spots.get(parent), spots.get(id)];
    if (from === undefined || to === undefined) continue;
    addAll(graph, routes, parent, id, swing(exitOf(graph, parent, from), to));
  }
  return routes;
}

/** Control points of a swing that leaves and arrives level. */
export function swing(start: Point, end: Point): readonly Point[] {
  const middle = Math.round((start.x + end.x) / 2);
  return [
    { x: Math.round(start.x), y: start.y },
    { x: middle, y: start.y },
    { x: middle, y: end.y },
  ];
}

/** Every relation between two concepts, the way written from `from` to `to`; a second and third beside the first. */
export function addAll(
  graph: Graph,
  routes: Map<string, Route>,
  from: string,
  to: string,
  bends: readonly Point[],
): void {
  relationsBetween(graph, from, to).forEach((relation, index) => {
    if (routes.has(relation.id)) return;
    const away = (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * 11;
    const mine = away === 0 ? bends : aside(bends, away);
    routes.set(relation.id, { bends: relation.source === from ? mine : mine.toReversed() });
  });
}

/** A way beside another: its last swing goes further out, without a kink. */
function aside(bends: readonly Point[], away: number): readonly Point[] {
  const [first, last] = [bends.at(-2), bends.at(-1)];
  const start = bends.at(-3) ?? first;
  if (first === undefined || last === undefined || start === undefined)
    return bends.map(({ x, y }) => ({ x, y: y + away }));
  const apart = Math.round((last.x - start.x) * 0.25);
  return [...bends.slice(0, -2), { x: first.x - apart, y: first.y + away }, { x: last.x + apart, y: last.y + away }];
}

/** Relations between two concepts in either direction, in the data's order. */
export function relationsBetween(graph: Graph, a: string, b: string): readonly Relation[] {
  const out = (graph.outgoing.get(a) ?? []).filter((relation) => relation.target === b);
  const back = a === b ? [] : (graph.outgoing.get(b) ?? []).filter((relation) => relation.target === a);
  return [...out, ...back];
}
