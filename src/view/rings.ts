import type { Graph } from '../graph/graph.ts';
import { otherEnd, relationsOf } from '../graph/neighbourhood.ts';
import { relationGroups } from '../graph/relations.ts';
import type { Hops } from './view.ts';
import { byImportance } from './importance.ts';

/** Neighbours of the focus under one heading. */
export interface RingGroup {
  readonly type: string;
  /** Incoming: the focus is the target; stands on the left. */
  readonly incoming: boolean;
  readonly members: readonly string[];
  readonly all: number;
}

/** A concept two or three relations away, and the nearer one that it hangs on. */
export interface RingMember {
  readonly id: string;
  readonly parent: string;
}

export interface Rings {
  readonly groups: readonly RingGroup[];
  readonly second: readonly RingMember[];
  readonly third: readonly RingMember[];
}

/** Which concepts of a neighbourhood are drawn when at most `most` may be, the focus itself left out. */
export function ringsOf(graph: Graph, focus: string, hops: Hops, most: number): Rings {
  const everyone = groupNeighbours(graph, focus);
  const count = everyone.reduce((sum, group) => sum + group.members.length, 0);
  const near = Math.min(count, hops === 1 ? most : Math.ceil(most * (hops === 2 ? 0.48 : 0.34)));
  const groups = thin(graph, everyone, near);
  const drawn = new Set([focus, ...groups.flatMap((group) => group.members)]);
  const first = groups.flatMap((group) => group.members);
  const left = most - first.length;
  const second = hops === 1 ? [] : nextRing(graph, first, drawn, hops === 2 ? left : Math.ceil(left * 0.5));
  const outer = second.map((one) => one.id);
  const third = hops === 3 ? nextRing(graph, outer, drawn, left - second.length) : [];
  return { groups, second, third };
}

function groupNeighbours(graph: Graph, focus: string): readonly RingGroup[] {
  const seen = new Set([focus]);
  return relationGroups(graph, focus).flatMap((group) => {
    const members: string[] = [];
    for (const relation of group.relations) {
      const other = otherEnd(relation, focus);
      if (seen.has(other)) continue;
      seen.add(other);
      members.push(other);
    }
    const ordered = byImportance(graph, members);
    const incoming = group.direction === 'incoming';
    return members.length === 0 ? [] : [{ type: group.type.id, incoming, members: ordered, all: members.length }];
  });
}

/** Of each group the most important, at least one where there is room; then the most important of all. */
function thin(graph: Graph, groups: readonly RingGroup[], most: number): readonly RingGroup[] {
  const kept = new Set<string>();
  const firsts = byImportance(
    graph,
    groups.flatMap((group) => group.members.slice(0, 1)),
  );
  const rest = byImportance(
    graph,
    groups.flatMap((group) => group.members.slice(1)),
  );
  for (const id of [...firsts, ...rest].slice(0, most)) kept.add(id);
  return groups
    .map((group) => ({ ...group, members: group.members.filter((id) => kept.has(id)) }))
    .filter((group) => group.members.length > 0);
}

/** Each parent in turn takes its most important neighbour that is not drawn yet, until `most` are taken. */
function nextRing(graph: Graph, parents: readonly string[], drawn: Set<string>, most: number): readonly RingMember[] {
  const queues = parents.map((parent) => ({
    parent,
    waiting: [...byImportance(graph, new Set(relationsOf(graph, parent).map((one) => otherEnd(one, parent))))],
  }));
  const taken: RingMember[] = [];
  for (let moved = true; moved && taken.length < most;) {
    moved = false;
    for (const queue of queues) {
      if (taken.length >= most) break;
      const id = queue.waiting.find((one) => !drawn.has(one));
      if (id === undefined) continue;
      drawn.add(id);
      taken.push({ id, parent: queue.parent });
      moved = true;
    }
  }
  return taken;
}
