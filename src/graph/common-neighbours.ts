import type { Item } from './comparison.ts';
import type { Graph } from './graph.ts';
import { otherEnd, relationsOf } from './neighbourhood.ts';
import type { Relation } from './relation.ts';

/** A concept that items relate to, and through which relations. */
export interface CommonNeighbour {
  readonly id: string;
  /** Item ids, in the columns' order. */
  readonly of: readonly string[];
  readonly relations: readonly Relation[];
}

/** Concepts that the items' members relate to, items themselves left out: shared by most first, then by number of relations. */
export function neighboursOf(graph: Graph, items: readonly Item[]): readonly CommonNeighbour[] {
  const members = new Set(items.flatMap((item) => item.members));
  const found = new Map<string, { of: Set<string>; relations: Relation[] }>();
  for (const item of items) {
    for (const member of item.members) {
      for (const relation of relationsOf(graph, member)) {
        const id = otherEnd(relation, member);
        if (members.has(id)) continue;
        const entry = found.get(id) ?? { of: new Set(), relations: [] };
        entry.of.add(item.id);
        entry.relations.push(relation);
        found.set(id, entry);
      }
    }
  }
  return [...found]
    .map(([id, entry]) => ({ id, of: [...entry.of], relations: entry.relations }))
    .sort((a, b) => b.of.length - a.of.length || b.relations.length - a.relations.length);
}

/** Relations that run between members of different items. */
export function relationsAmong(graph: Graph, items: readonly Item[]): readonly Relation[] {
  const itemOfMember = new Map(items.flatMap((item) => item.members.map((member) => [member, item.id] as const)));
  return [...itemOfMember.keys()].flatMap((member) =>
    (graph.outgoing.get(member) ?? []).filter((relation) => {
      const target = itemOfMember.get(relation.target);
      return target !== undefined && target !== itemOfMember.get(member);
    }),
  );
}
