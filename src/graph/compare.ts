import type { Comparison, ComparisonHeading, Item, Row } from './comparison.ts';
import type { Value } from './concept.ts';
import type { Graph } from './graph.ts';
import { relationsOf, otherEnd } from './neighbourhood.ts';
import type { Relation } from './relation.ts';
import { sameValue } from './value.ts';

/** `differs`: at least two cells say different things; `common`: all are recorded and equal; `open`: too little is recorded to say. */
export type Agreement = 'differs' | 'common' | 'open';

export interface ComparedRow extends Row {
  readonly agreement: Agreement;
}

/** A concept that items relate to, and through which relations. */
export interface SharedNeighbour {
  readonly id: string;
  /** Item ids, in the columns' order. */
  readonly of: readonly string[];
  readonly relations: readonly Relation[];
}

/** A concept as a column of its own. */
export function itemOf(id: string): Item {
  return { id, members: [id] };
}

/** The authored comparison whose items are exactly these concepts, in any order. */
export function authoredFor(graph: Graph, ids: readonly string[]): ComparisonHeading | undefined {
  const wanted = [...ids].sort().join(' ');
  for (const heading of graph.comparisons.values()) {
    const items = heading.items.map(({ id }) => id).sort();
    if (items.join(' ') === wanted) return heading;
  }
  return undefined;
}

/**
 * The rows of a comparison, in reading order: those that differ, then those that are open, then those in common;
 * each as authored, or by the vocabulary's order of criteria where nobody wrote them.
 */
export function comparedRows(graph: Graph, items: readonly Item[], authored?: Comparison): readonly ComparedRow[] {
  const rows = authored === undefined ? alignedRows(graph, items) : authored.rows;
  const order: Readonly<Record<Agreement, number>> = { differs: 0, open: 1, common: 2 };
  return rows
    .map((row) => ({ ...row, agreement: agreement(graph, items, row) }))
    .sort((a, b) => order[a.agreement] - order[b.agreement]);
}

/** Concepts that the items' members relate to, items themselves left out: shared by most first, then by number of relations. */
export function neighboursOf(graph: Graph, items: readonly Item[]): readonly SharedNeighbour[] {
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

/** Authored comparisons that a concept stands in, alone or within a group; those with few items first. */
export function comparisonsWith(graph: Graph, id: string): readonly ComparisonHeading[] {
  return [...graph.comparisons.values()]
    .filter((heading) => heading.items.some((item) => item.members.includes(id)))
    .sort((a, b) => a.items.length - b.items.length);
}

function alignedRows(graph: Graph, items: readonly Item[]): readonly Row[] {
  const values = new Map(items.map((item) => [item.id, valuesOf(graph, item)]));
  return [...graph.vocabulary.criteria.keys()].flatMap((criterion) => {
    const cells = new Map<string, Value>();
    for (const item of items) {
      const value = values.get(item.id)?.get(criterion);
      if (value !== undefined) cells.set(item.id, value);
    }
    return cells.size === 0 ? [] : [{ criterion, cells }];
  });
}

function valuesOf(graph: Graph, item: Item): ReadonlyMap<string, Value> {
  const only = item.members.length === 1 ? item.members[0] : undefined;
  const detail = only === undefined ? undefined : graph.known.concepts.get(only);
  return new Map(detail?.values.map((value) => [value.criterion, value]) ?? []);
}

function agreement(graph: Graph, items: readonly Item[], row: Row): Agreement {
  const cells = items.flatMap((item) => row.cells.get(item.id) ?? []);
  const [first, ...others] = cells;
  if (first === undefined || others.length === 0) return 'open';
  if (others.some((cell) => !sameValue(graph, first, cell))) return 'differs';
  return cells.length === items.length ? 'common' : 'open';
}

/** The concepts of an authored comparison's columns, groups taken apart. */
export function comparisonItems(graph: Graph, id: string): readonly string[] {
  return graph.comparisons.get(id)?.items.flatMap((item) => item.members) ?? [];
}
