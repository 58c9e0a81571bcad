import type { Graph, Point } from '../graph/graph.ts';
import type { Relation } from '../graph/relation.ts';
import { freePlace } from '../layout/free-place.ts';
import type { Arrangement, Route, Spot } from './arrangement.ts';
import { around } from './box.ts';
import { nameSize } from './name-size.ts';
import { addAll, relationsBetween } from './routes.ts';
import { countRoom, farRadius, headingBox, spotBoxes, textSize, widestLabel } from './spot.ts';

const row = 27;
/** How far a hop between two rows of one column bows towards the middle, away from their names. */
const bow = 70;

/**
 * An arrangement in which a relation is opened into the hops that it runs through: each of them can be seen, and what
 * stood nowhere yet is placed near the middle of its ends. Nothing that stands moves. Collapsed, the room stays.
 */
export function openHops(graph: Graph, before: Arrangement, relation: Relation, collapsed: boolean): Arrangement {
  const { source, via, target } = relation;
  const ends = [before.positions.get(source), before.positions.get(target)] as const;
  if (ends[0] === undefined || ends[1] === undefined) return before;
  const positions = new Map(before.positions);
  const folded = new Set(before.folded);
  let { bounds } = before;
  for (const [index, id] of via.entries()) {
    if (positions.has(id)) continue;
    const share = (index + 1) / (via.length + 1);
    const wish = { x: between(ends[0].x, ends[1].x, share), y: between(ends[0].y, ends[1].y, share) };
    const { width, lines } = nameSize(graph, id, widestLabel, textSize);
    const size = { width: width + 2 * farRadius + 26 + countRoom, height: row + (lines - 1) * textSize * 1.22 };
    const taken = [...spotBoxes(graph, positions), ...before.headings.map((one) => headingBox(graph, one))];
    const way = wish.x < 0 ? -1 : 1;
    const block = freePlace(size, wish, taken, way);
    const spot: Spot = {
      x: Math.round(way > 0 ? block.x + 14 : block.x + block.width - 14),
      y: Math.round(block.y + block.height / 2),
      radius: farRadius,
      side: way > 0 ? 'right' : 'left',
      most: widestLabel,
      size: textSize,
      role: 'far',
    };
    positions.set(id, spot);
    if (collapsed) folded.add(id);
    bounds = around([bounds, block], 0);
  }
  const routes = new Map<string, Route>(before.routes);
  const lit = new Set(before.lit);
  const chain = [source, ...via, target];
  if (!collapsed) {
    for (const [index, to] of chain.slice(1).entries()) {
      const from = chain[index] ?? source;
      const [start, end] = [positions.get(from), positions.get(to)];
      if (start === undefined || end === undefined) continue;
      addAll(graph, routes, from, to, [aside(start, end)]);
      const all = relationsBetween(graph, from, to);
      const along = all.filter((one) => one.source === from);
      for (const { id } of along.length > 0 ? along : all) lit.add(id);
    }
  }
  return { ...before, positions, routes, folded, bounds, lit };
}

/** One control point: towards the middle for two of one side, over it for two of both. */
function aside(start: Point, end: Point): Point {
  const middle = { x: Math.round((start.x + end.x) / 2), y: Math.round((start.y + end.y) / 2) };
  if (start.x * end.x > 0) {
    const side = Math.sign(start.x);
    return { x: Math.round(side * Math.min(Math.abs(start.x), Math.abs(end.x)) - side * bow), y: middle.y };
  }
  return { x: middle.x, y: middle.y - bow };
}

function between(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}
