import type { Graph, Point } from '../graph/graph.ts';
import type { Relation } from '../graph/relation.ts';
import { labelGap } from './box.ts';
import type { Route, Spot } from './arrangement.ts';
import { nameSize } from './name-size.ts';
import type { Rings } from './rings.ts';

/**
 * Ways of the relations that hang a neighbourhood together: out of the focus along a common stem, in one swing to
 * the row; out of a row under its label, in one swing to the next column. Other relations among those drawn get none.
 */
export function focusRoutes(
  graph: Graph,
  focus: string,
  spots: ReadonlyMap<string, Spot>,
  rings: Rings,
  stem: number,
): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  const near = rings.groups.flatMap((group) => group.members);
  const inner = { left: reach(spots, near, -1), right: reach(spots, near, 1) };
  for (const id of near) {
    const spot = spots.get(id);
    if (spot === undefined) continue;
    const way = Math.sign(spot.x);
    const start = { x: way * stem, y: 0 };
    addAll(graph, routes, focus, id, swing(start, { x: way < 0 ? inner.left : inner.right, y: spot.y }));
  }
  for (const { id, parent } of [...rings.second, ...rings.third]) {
    const [from, to] = [spots.get(parent), spots.get(id)];
    if (from === undefined || to === undefined) continue;
    addAll(graph, routes, parent, id, swing(afterLabel(graph, parent, from), { x: to.x, y: to.y }));
  }
  return routes;
}

/** The way out of a row under its label. */
export function afterLabel(graph: Graph, id: string, spot: Spot): Point {
  const { width } = nameSize(graph, id, spot.most, spot.size);
  return { x: spot.x + Math.sign(spot.x) * (spot.radius + labelGap + width + 8), y: spot.y };
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
    const away = (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * 13;
    const mine = bends.map((bend, at) => (at === 0 ? bend : { x: bend.x + away, y: bend.y + away / 2 }));
    routes.set(relation.id, { bends: relation.source === from ? mine : mine.toReversed() });
  });
}

/** Relations between two concepts in either direction, in the data's order. */
export function relationsBetween(graph: Graph, a: string, b: string): readonly Relation[] {
  const out = (graph.outgoing.get(a) ?? []).filter((relation) => relation.target === b);
  const back = a === b ? [] : (graph.outgoing.get(b) ?? []).filter((relation) => relation.target === a);
  return [...out, ...back];
}

function reach(spots: ReadonlyMap<string, Spot>, ids: readonly string[], way: -1 | 1): number {
  const xs = ids.map((id) => (spots.get(id)?.x ?? 0) * way).filter((x) => x > 0);
  return xs.length === 0 ? 0 : way * Math.min(...xs);
}
