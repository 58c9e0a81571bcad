/** A name that nothing has, with the nearest that something has. */
import type { Path } from '../../format/authored/walk.ts';
import { meant } from '../../format/complaint.ts';
import type { Problem } from '../../format/problem.ts';
import type { Authored } from '../authored.ts';
import { type Part, problemAt } from '../part.ts';

export interface Known {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** Nothing when the id is known. */
export function unknown(
  part: Part<unknown>,
  path: Path,
  what: string,
  id: string,
  known: Known,
  at: 'key' | 'value' = 'value',
): readonly Problem[] {
  return known.has(id) ? [] : [problemAt(part, path, `no ${what} '${id}'`, meant(id, known.keys()), at)];
}

/** Concepts, with those whose file could not be read: who names these is not wrong. */
export function knownConcepts({ concepts, reading }: Authored): Known {
  return { has: (id) => concepts.has(id) || reading.broken.has(id), keys: () => concepts.keys() };
}

/** Comparisons, scenarios and tours alike. */
export function knownParts(parts: readonly Part<{ readonly id: string }>[], broken: ReadonlySet<string>): Known {
  const all = new Set(parts.map(({ value }) => value.id));
  return { has: (id) => all.has(id) || broken.has(id), keys: () => all.keys() };
}
