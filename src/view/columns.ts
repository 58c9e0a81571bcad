import type { Graph, Point } from '../graph/graph.ts';
import { stack } from '../layout/stack.ts';
import type { Heading, Spot } from './arrangement.ts';
import { groupColumn, type GroupColumn } from './group-column.ts';
import type { RingMember, Rings } from './rings.ts';
import { swing } from './routes.ts';
import { exitOf, farRadius, headingBox, nearRadius, reachOf, roomFor, roomToGrow, textSize } from './spot.ts';

/** One side of a neighbourhood: what stands there, and the ways of the first ring's relations from the focus. */
export interface Side {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly headings: readonly Heading[];
  /** By concept: control points from the focus. */
  readonly ways: ReadonlyMap<string, readonly Point[]>;
}

/** A single column taller than this becomes two. */
const comfortable = 760;
const betweenColumns = 60;

/** A side of a neighbourhood around a focus at the origin, whose own label reaches `stem` far; labels are at most `most` wide. */
export function sideOf(graph: Graph, rings: Rings, stem: number, most: number, way: -1 | 1): Side {
  const groups = rings.groups.filter((group) => group.incoming === way < 0);
  if (groups.length === 0) return { spots: new Map(), headings: [], ways: new Map() };
  const parents = new Set([...rings.second, ...rings.third].map((one) => one.parent));
  const start = { x: way * stem, y: 0 };
  const single = groupColumn(graph, groups, parents, way, 0, most);
  if (single.height <= comfortable || parents.size > 0) {
    const first = groupColumn(graph, groups, parents, way, way * (stem + fan(single.height, parents.size > 0)), most);
    const second = outerColumn(
      graph,
      rings.second,
      first.spots,
      parents,
      way * Math.max(way * edgeOf(graph, first.spots, way) + betweenColumns, headingsEdge(graph, first, way) + 18),
      most,
      way,
    );
    const third = outerColumn(
      graph,
      rings.third,
      second,
      parents,
      edgeOf(graph, second, way) + way * betweenColumns,
      most,
      way,
    );
    const ways = new Map([...first.spots].map(([id, spot]) => [id, swing(start, spot)]));
    return { spots: new Map([...first.spots, ...second, ...third]), headings: first.headings, ways };
  }
  const halves: (typeof groups)[] = [[], []];
  const heights = [0, 0];
  for (const group of groups) {
    const shorter = (heights[0] ?? 0) <= (heights[1] ?? 0) ? 0 : 1;
    halves[shorter] = [...(halves[shorter] ?? []), group];
    heights[shorter] = (heights[shorter] ?? 0) + 42 + group.members.length * 27;
  }
  const inner = groupColumn(graph, halves[0] ?? [], parents, way, way * (stem + fan(single.height / 2, false)), most);
  const outer = groupColumn(graph, halves[1] ?? [], parents, way, edgeOf(graph, inner.spots, way) + way * 64, most);
  return {
    spots: new Map([...inner.spots, ...outer.spots]),
    headings: [...inner.headings, ...outer.headings],
    ways: new Map([
      ...[...inner.spots].map(([id, spot]): [string, readonly Point[]] => [id, swing(start, spot)]),
      ...throughGaps(graph, start, inner, outer, way),
    ]),
  };
}

function fan(height: number, leadsOn: boolean): number {
  return leadsOn ? 92 : Math.min(190, 84 + height * 0.12);
}

/** Ways to the outer column: each group's along the gap of the inner column that is nearest to it. */
function throughGaps(
  graph: Graph,
  start: Point,
  inner: GroupColumn,
  outer: GroupColumn,
  way: -1 | 1,
): readonly [string, readonly Point[]][] {
  const entry = Math.min(...[...inner.spots.values()].map((spot) => spot.x * way)) - 12;
  const exit = edgeOf(graph, inner.spots, way) * way;
  return outer.members.flatMap((ids) => {
    const spots = ids.flatMap((id) => outer.spots.get(id) ?? []);
    const middle = spots.reduce((sum, spot) => sum + spot.y, 0) / Math.max(1, spots.length);
    const gap = inner.gaps.reduce(
      (best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best),
      Infinity,
    );
    return ids.flatMap((id): [string, readonly Point[]][] => {
      const spot = outer.spots.get(id);
      if (spot === undefined) return [];
      const swung = swing(start, { x: way * entry, y: gap });
      const bend = Math.round((way * exit + spot.x) / 2);
      return [
        [
          id,
          [
            ...swung,
            { x: way * entry, y: gap },
            { x: Math.round(way * exit), y: gap },
            { x: bend, y: gap },
            { x: bend, y: spot.y },
          ],
        ],
      ];
    });
  });
}

function edgeOf(graph: Graph, spots: ReadonlyMap<string, Spot>, way: -1 | 1): number {
  return way * Math.max(0, ...[...spots].map(([id, spot]) => Math.abs(exitOf(graph, id, spot).x)));
}

/** How far a column's headings reach, at their largest. */
function headingsEdge(graph: Graph, { headings }: GroupColumn, way: -1 | 1): number {
  return Math.max(
    0,
    ...headings.map((heading) => {
      const { x, width } = headingBox(graph, heading);
      return (way > 0 ? x : -x - width) + width * roomToGrow;
    }),
  );
}

function outerColumn(
  graph: Graph,
  members: readonly RingMember[],
  inner: ReadonlyMap<string, Spot>,
  parents: ReadonlySet<string>,
  x: number,
  most: number,
  way: -1 | 1,
): ReadonlyMap<string, Spot> {
  const mine = members
    .flatMap((member) => {
      const parent = inner.get(member.parent);
      return parent === undefined ? [] : [{ id: member.id, want: parent.y }];
    })
    .sort((a, b) => a.want - b.want);
  const ys = stack(mine.map(({ id, want }) => ({ ...reachOf(graph, id, parents.has(id), most), want })));
  return new Map(
    mine.map(({ id }, index): [string, Spot] => [
      id,
      {
        x: Math.round(x + way * nearRadius),
        y: ys[index] ?? 0,
        radius: farRadius,
        side: roomFor(way, parents.has(id)),
        most,
        size: textSize,
        role: 'far',
      },
    ]),
  );
}
