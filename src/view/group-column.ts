import type { Graph } from '../graph/graph.ts';
import type { Heading, Spot } from './arrangement.ts';
import type { RingGroup } from './rings.ts';
import { nearRadius, reachOf, roomFor, textSize } from './spot.ts';

/** Groups under their headings, one below the other, around y = 0. */
export interface GroupColumn {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly headings: readonly Heading[];
  /** Ids of each group. */
  readonly members: readonly (readonly string[])[];
  /** Heights at which a line can pass: above, between the groups, below. */
  readonly gaps: readonly number[];
  readonly height: number;
}

const headingHeight = 27;
const groupGap = 16;

/** A column whose marks stand at `x`; labels, at most `most` wide, lead away from the middle. */
export function groupColumn(
  graph: Graph,
  groups: readonly RingGroup[],
  parents: ReadonlySet<string>,
  way: -1 | 1,
  x: number,
  most: number,
): GroupColumn {
  const rows: { readonly id: string; readonly y: number }[] = [];
  const heads: { readonly group: RingGroup; readonly y: number }[] = [];
  const gaps: number[] = [-groupGap / 2];
  let y = 0;
  for (const group of groups) {
    heads.push({ group, y: y + headingHeight / 2 - 2 });
    y += headingHeight;
    for (const id of group.members) {
      const { above, below } = reachOf(graph, id, parents.has(id), most);
      rows.push({ id, y: y + above });
      y += above + below;
    }
    gaps.push(y + groupGap / 2);
    y += groupGap;
  }
  const height = Math.max(0, y - groupGap);
  const up = height / 2;
  return {
    spots: new Map(
      rows.map((row): [string, Spot] => [
        row.id,
        {
          x: Math.round(x),
          y: Math.round(row.y - up),
          radius: nearRadius,
          side: roomFor(way, parents.has(row.id)),
          most,
          size: textSize,
          role: 'near',
        },
      ]),
    ),
    headings: heads.map((head): Heading => ({
      x: Math.round(x - way * nearRadius),
      y: Math.round(head.y - up),
      align: way < 0 ? 'end' : 'start',
      says: { kind: 'type', type: head.group.type, inverse: head.group.incoming },
      shown: head.group.members.length,
      all: head.group.all,
    })),
    members: groups.map((group) => group.members),
    gaps: gaps.map((gap) => Math.round(gap - up)),
    height,
  };
}
