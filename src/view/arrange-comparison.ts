import type { Graph } from '../graph/graph.ts';
import { otherEnd, relationsOf } from '../graph/neighbourhood.ts';
import { stack } from '../layout/stack.ts';
import type { Arrangement, Route, Spot } from './arrangement.ts';
import { around, labelGap } from './box.ts';
import { byImportance } from './importance.ts';
import { nameSize } from './name-size.ts';
import { addAll, swing } from './routes.ts';
import { farRadius, spotBoxes, textSize } from './spot.ts';

const rowHeight = 27;
const itemRadius = 15;
const itemSize = 17;
const itemMost = 170;

/**
 * Things side by side: the first and every other one on the left, the rest on the right, neighbours that two or more
 * of them share between, what only one of them has at its outer side. Where `left` names some, those stand on
 * the left and the others on the right. Undefined when fewer than one is known.
 */
export function arrangeComparison(
  graph: Graph,
  ids: readonly string[],
  left?: readonly string[],
): Arrangement | undefined {
  const items = ids.filter((id) => graph.concepts.has(id));
  if (items.length === 0) return undefined;
  const own = new Map(items.map((id) => [id, neighboursOf(graph, id, items)]));
  const perItem = Math.max(3, Math.min(14, Math.floor(30 / items.length)));
  const counts = countShared(own);
  const shared = byImportance(
    graph,
    [...counts].filter(([, count]) => count > 1).map(([id]) => id),
  )
    .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .slice(0, 22);
  const positions = new Map<string, Spot>();
  const routes = new Map<string, Route>();
  const middle = Math.max(0, ...shared.map((id) => nameSize(graph, id, 150, textSize).width)) / 2;
  const itemX = middle + 140;
  for (const way of [-1, 1] as const) {
    const mine = items.filter((id, index) => (left?.includes(id) ?? index % 2 === 0) === way < 0);
    const lists = mine.map((id) =>
      byImportance(
        graph,
        [...(own.get(id) ?? [])].filter((other) => counts.get(other) === 1),
      ).slice(0, perItem),
    );
    const heights = lists.map((list) => Math.max(96, list.length * rowHeight + 26));
    const ys = stack(heights.map((height) => ({ want: 0, above: height / 2, below: height / 2 })));
    mine.forEach((id, index) => {
      const y = ys[index] ?? 0;
      const list = lists[index] ?? [];
      const spot: Spot = {
        x: way * itemX,
        y,
        radius: itemRadius,
        side: 'below',
        most: itemMost,
        size: itemSize,
        role: 'focus',
      };
      positions.set(id, spot);
      const wide = nameSize(graph, id, itemMost, itemSize, 'semibold').width / 2;
      const x = way * Math.round(itemX + Math.max(itemRadius, wide) + 64);
      list.forEach((other, row) => {
        const at = Math.round(y + (row - (list.length - 1) / 2) * rowHeight);
        positions.set(other, {
          x,
          y: at,
          radius: farRadius,
          side: way < 0 ? 'left' : 'right',
          most: 400,
          size: textSize,
          role: 'far',
        });
        addAll(
          graph,
          routes,
          id,
          other,
          swing({ x: way * (itemX + Math.max(itemRadius, wide) + 10), y }, { x, y: at }),
        );
      });
    });
  }
  placeShared(graph, shared, own, positions, routes);
  return {
    kind: 'compare',
    positions,
    bounds: around(spotBoxes(graph, positions), 40),
    centre: { x: 0, y: 0 },
    headings: [],
    routes,
    folded: new Set(),
  };
}

function placeShared(
  graph: Graph,
  shared: readonly string[],
  own: ReadonlyMap<string, ReadonlySet<string>>,
  positions: Map<string, Spot>,
  routes: Map<string, Route>,
): void {
  const holders = (id: string): readonly string[] => [...own].filter(([, set]) => set.has(id)).map(([item]) => item);
  const rows = shared
    .map((id) => ({ id, want: mean(holders(id).map((item) => positions.get(item)?.y ?? 0)) }))
    .sort((a, b) => a.want - b.want);
  const ys = stack(
    rows.map(({ id, want }) => {
      const { lines } = nameSize(graph, id, 150, textSize);
      return { want, above: 15, below: 13 + lines * 17 };
    }),
  );
  rows.forEach(({ id }, index) => {
    const y = ys[index] ?? 0;
    positions.set(id, { x: 0, y, radius: farRadius + 1, side: 'below', most: 150, size: textSize, role: 'near' });
    for (const item of holders(id)) {
      const spot = positions.get(item);
      if (spot === undefined) continue;
      const inner = Math.sign(spot.x) * (Math.abs(spot.x) - itemRadius - labelGap);
      addAll(graph, routes, item, id, swing({ x: inner, y: spot.y }, { x: 0, y }));
    }
  });
}

function neighboursOf(graph: Graph, id: string, items: readonly string[]): ReadonlySet<string> {
  const others = relationsOf(graph, id).map((relation) => otherEnd(relation, id));
  return new Set(others.filter((other) => other !== id && !items.includes(other)));
}

function countShared(own: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of own.values()) for (const id of set) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
