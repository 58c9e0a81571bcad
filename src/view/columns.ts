import type { Graph } from '../graph/graph.ts';
import { stack, type Stacked } from '../layout/stack.ts';
import type { Heading, Spot } from './arrangement.ts';
import { labelGap, lineHeight, type Box } from './box.ts';
import { nameSize } from './name-size.ts';
import type { RingGroup, RingMember, Rings } from './rings.ts';
import { farRadius, headingBox, nearRadius, textSize, widestLabel } from './spot.ts';

export interface Column {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly headings: readonly Heading[];
  readonly headingBoxes: readonly Box[];
  /** Of its labels. */
  readonly width: number;
}

const line = textSize * lineHeight;
const headingHeight = 27;
const groupGap = 15;
/** A single column taller than this becomes two, their rows in turn. */
const comfortable = 800;

/** The columns of a neighbourhood on both sides of a focus at the origin, whose own label reaches `stem` far. */
export function columnsOf(graph: Graph, rings: Rings, stem: number): readonly Column[] {
  return ([-1, 1] as const).flatMap((way) => sideColumns(graph, rings, stem, way));
}

function sideColumns(graph: Graph, rings: Rings, stem: number, way: -1 | 1): readonly Column[] {
  const groups = rings.groups.filter((group) => group.incoming === way < 0);
  if (groups.length === 0) return [];
  const parents = new Set([...rings.second, ...rings.third].map((one) => one.parent));
  const first = firstColumn(graph, groups, parents, stem, way);
  const secondX = edgeOf(first, way) + way * 84;
  const second = outerColumn(graph, rings.second, first, parents, secondX, way);
  const third = outerColumn(graph, rings.third, second, parents, edgeOf(second, way) + way * 84, way);
  return [first, second, third];
}

function edgeOf(column: Column, way: -1 | 1): number {
  const xs = [...column.spots.values()].map((spot) => spot.x * way);
  return way * (Math.max(0, ...xs) + nearRadius + labelGap + column.width);
}

function firstColumn(
  graph: Graph,
  groups: readonly RingGroup[],
  parents: ReadonlySet<string>,
  stem: number,
  way: -1 | 1,
): Column {
  const single = rowsOf(graph, groups, parents, false);
  const zigzag = parents.size === 0 && single.height > comfortable;
  const rows = zigzag ? rowsOf(graph, groups, parents, true) : single;
  const labels = rows.rows.map((row) => nameSize(graph, row.id, widestLabel, textSize).width);
  const inner = zigzag ? Math.max(0, ...labels.filter((_, index) => rows.rows[index]?.inner)) : 0;
  const fan = Math.min(190, 84 + rows.height * 0.12);
  const x = way * (stem + fan);
  const shift = way * (inner + nearRadius + labelGap + 34);
  const spots = new Map<string, Spot>();
  for (const row of rows.rows) {
    const over = parents.has(row.id);
    spots.set(row.id, {
      x: Math.round(row.inner ? x : x + shift),
      y: Math.round(row.y - rows.height / 2),
      radius: nearRadius,
      side: sideOf(way, over),
      most: widestLabel,
      size: textSize,
      role: 'near',
    });
  }
  const headings = rows.headings.map(({ group, y }): Heading => ({
    x: Math.round(x - way * nearRadius),
    y: Math.round(y - rows.height / 2),
    align: way < 0 ? 'end' : 'start',
    says: { kind: 'type', type: group.type, inverse: group.incoming },
    shown: group.members.length,
    all: group.all,
  }));
  return { spots, headings, headingBoxes: headings.map((one) => headingBox(graph, one)), width: Math.max(0, ...labels) };
}

interface Rows {
  readonly rows: readonly { readonly id: string; readonly y: number; readonly inner: boolean }[];
  readonly headings: readonly { readonly group: RingGroup; readonly y: number }[];
  readonly height: number;
}

/** Rows from top to bottom. In two columns a row's edge runs between two rows of the inner one. */
function rowsOf(graph: Graph, groups: readonly RingGroup[], parents: ReadonlySet<string>, zigzag: boolean): Rows {
  const rows: { id: string; y: number; inner: boolean }[] = [];
  const headings: { group: RingGroup; y: number }[] = [];
  let y = 0;
  for (const group of groups) {
    if (y > 0) y += groupGap;
    headings.push({ group, y: y + headingHeight / 2 - 2 });
    y += headingHeight;
    let before: Stacked | undefined;
    for (const [index, id] of group.members.entries()) {
      const reach = reachOf(graph, id, parents.has(id));
      y += before === undefined ? reach.above : zigzag ? Math.max(before.below, reach.above) : before.below + reach.above;
      rows.push({ id, y, inner: !zigzag || index % 2 === 0 });
      before = reach;
    }
    y += before?.below ?? 0;
  }
  return { rows, headings, height: y };
}

function outerColumn(
  graph: Graph,
  members: readonly RingMember[],
  inner: Column,
  parents: ReadonlySet<string>,
  x: number,
  way: -1 | 1,
): Column {
  const mine = members
    .flatMap((member) => {
      const parent = inner.spots.get(member.parent);
      return parent === undefined ? [] : [{ id: member.id, want: parent.y }];
    })
    .sort((a, b) => a.want - b.want);
  const ys = stack(mine.map(({ id, want }) => ({ ...reachOf(graph, id, parents.has(id)), want })));
  const spots = new Map<string, Spot>();
  mine.forEach(({ id }, index) => {
    const side = sideOf(way, parents.has(id));
    const y = ys[index] ?? 0;
    spots.set(id, { x: Math.round(x), y, radius: farRadius, side, most: widestLabel, size: textSize, role: 'far' });
  });
  const widths = mine.map(({ id }) => nameSize(graph, id, widestLabel, textSize).width);
  return { spots, headings: [], headingBoxes: [], width: Math.max(0, ...widths) };
}

function sideOf(way: -1 | 1, over: boolean): Spot['side'] {
  return way < 0 ? (over ? 'over-left' : 'left') : over ? 'over-right' : 'right';
}

function reachOf(graph: Graph, id: string, over: boolean): Stacked {
  const { lines } = nameSize(graph, id, widestLabel, textSize);
  const half = (lines * line) / 2 + 5;
  return over ? { want: 0, above: lines * line + 7, below: 9 } : { want: 0, above: half, below: half };
}
