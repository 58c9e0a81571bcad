import type { ComparedRow } from '../graph/compared-rows.ts';
import type { Evidence } from '../graph/evidence.ts';

/** Evidence numbered in the order in which it is first cited: for paper, where nothing unfolds. */
export interface Citations {
  readonly list: readonly Evidence[];
  /** Numbers from 1, in order, each once. */
  numbers(evidence: readonly Evidence[]): readonly number[];
}

/** Numbers what the rows' cells rest on, then `more`. */
export function citationsOf(rows: readonly ComparedRow[], more: readonly Evidence[] = []): Citations {
  const numbered = new Map<string, { readonly number: number; readonly evidence: Evidence }>();
  const cells = rows.flatMap((row) => [...row.cells.values()]);
  const all = [...cells.flatMap((cell) => [...cell.evidence, ...(cell.conflict?.evidence ?? [])]), ...more];
  for (const evidence of all) {
    const key = keyOf(evidence);
    if (!numbered.has(key)) numbered.set(key, { number: numbered.size + 1, evidence });
  }
  return {
    list: [...numbered.values()].map(({ evidence }) => evidence),
    numbers: (evidence) =>
      [...new Set(evidence.flatMap((one) => numbered.get(keyOf(one))?.number ?? []))].sort((a, b) => a - b),
  };
}

function keyOf({ source, page = '', at = '', checked = '' }: Evidence): string {
  return [source, page, at, checked].join('\n');
}
