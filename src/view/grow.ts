import type { Graph } from '../graph/graph.ts';
import { otherEnd, relationsOf } from '../graph/neighbourhood.ts';
import { freePlace } from '../layout/free-place.ts';
import type { Arrangement, Route, Spot } from './arrangement.ts';
import { around, type Box } from './box.ts';
import { byImportance } from './importance.ts';
import { nameSize } from './name-size.ts';
import { addAll, swing } from './routes.ts';
import { countRoom, exitOf, farRadius, headingBox, spotBoxes, textSize, widestLabel } from './spot.ts';
import { openHops } from './open-hops.ts';
import type { Expansion } from './view.ts';

/** New neighbours of one expansion; the others stay a count. */
const mostNew = 12;
const row = 27;

/**
 * An arrangement with expansions folded over it in their order: each places a block of what is new beside its concept,
 * where nothing stands yet. A collapsed one keeps its room, so that whatever came after it stays where it is.
 */
export function grow(graph: Graph, start: Arrangement, expanded: readonly Expansion[]): Arrangement {
  let arrangement = start;
  for (const expansion of expanded) {
    const relation = graph.relations.get(expansion.id);
    arrangement =
      relation === undefined
        ? expand(graph, arrangement, expansion)
        : openHops(graph, arrangement, relation, expansion.collapsed);
  }
  return arrangement;
}

/** What an expansion leads to: neighbours by the relations that it is of, or what a relation runs through. */
export function reachedBy(graph: Graph, { id, types }: Omit<Expansion, 'collapsed'>): ReadonlySet<string> {
  const relation = graph.relations.get(id);
  if (relation !== undefined) return new Set(relation.via);
  const along = relationsOf(graph, id).filter(({ type }) => types === undefined || types.includes(type));
  return new Set(along.map((one) => otherEnd(one, id)));
}

function expand(graph: Graph, before: Arrangement, expansion: Expansion): Arrangement {
  const { id, collapsed } = expansion;
  const anchor = before.positions.get(id);
  if (anchor === undefined) return before;
  const others = reachedBy(graph, expansion);
  const fresh = byImportance(
    graph,
    [...others].filter((other) => !before.positions.has(other)),
  ).slice(0, mostNew);
  const folded = new Set(before.folded);
  if (collapsed) for (const other of fresh) folded.add(other);
  if (fresh.length === 0) return before;

  const way = anchor.x < 0 ? -1 : 1;
  const sizes = fresh.map((other) => nameSize(graph, other, widestLabel, textSize));
  const width = Math.max(...sizes.map((size) => size.width)) + 2 * farRadius + 26 + countRoom;
  const heights = sizes.map((size) => row + (size.lines - 1) * textSize * 1.22);
  const height = heights.reduce((sum, one) => sum + one, 0) + 12;
  const taken: Box[] = [...spotBoxes(graph, before.positions), ...before.headings.map((one) => headingBox(graph, one))];
  const exit = anchor.role === 'focus' ? { x: anchor.x, y: anchor.y } : exitOf(graph, id, anchor);
  const block = freePlace({ width, height }, { x: exit.x + way * (60 + width / 2), y: anchor.y }, taken, way);

  const positions = new Map(before.positions);
  const routes = new Map<string, Route>(before.routes);
  const x = Math.round(way > 0 ? block.x + 14 : block.x + block.width - 14);
  let y = block.y + 6;
  fresh.forEach((other, index) => {
    const tall = heights[index] ?? row;
    const side = way > 0 ? 'right' : 'left';
    const spot: Spot = {
      x,
      y: Math.round(y + tall / 2),
      radius: farRadius,
      side,
      most: widestLabel,
      size: textSize,
      role: 'far',
    };
    y += tall;
    positions.set(other, spot);
    addAll(graph, routes, id, other, swing(exit, spot));
  });
  const bounds = around([before.bounds, block], 0);
  return { ...before, positions, routes, bounds, folded };
}
