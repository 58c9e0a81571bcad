import type { Comparison, Item, Row } from './comparison.ts';
import type { Value } from './concept.ts';
import type { Graph } from './graph.ts';
import { sameValue } from './value.ts';

/** `differs`: at least two cells say different things; `common`: all are recorded and equal; `open`: too little is recorded to say. */
export type Agreement = 'differs' | 'common' | 'open';

export interface ComparedRow extends Row {
  readonly agreement: Agreement;
}

/**
 * The rows of a comparison, in reading order: those that differ, then those that are open, then those in common;
 * each as authored, or by the vocabulary's order of criteria where nobody wrote them. A `wanted` criterion that the
 * author left out is added from what is recorded.
 */
export function comparedRows(
  graph: Graph,
  items: readonly Item[],
  authored?: Comparison,
  wanted?: string,
): readonly ComparedRow[] {
  const rows = authored === undefined ? alignedRows(graph, items) : [...authored.rows];
  if (wanted !== undefined && !rows.some(({ criterion }) => criterion === wanted)) {
    rows.push(...alignedRows(graph, items).filter(({ criterion }) => criterion === wanted));
  }
  const order: Readonly<Record<Agreement, number>> = { differs: 0, open: 1, common: 2 };
  return rows
    .map((row) => ({ ...row, agreement: agreement(graph, items, row) }))
    .sort((a, b) => order[a.agreement] - order[b.agreement]);
}

/** Did a recorded fact move in this month or later? */
export function movedSince(value: Value, since: string | undefined): boolean {
  return since !== undefined && value.was !== undefined && value.was.until >= since;
}

function alignedRows(graph: Graph, items: readonly Item[]): Row[] {
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
