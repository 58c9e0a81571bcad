import Fuse from 'fuse.js/basic';
import { jamo } from '../language/hangul.ts';
import type { Found } from './found.ts';
import type { TextIndex } from './text-index.ts';

const NAMES = 5;
const OPTIONS = { includeScore: true, ignoreLocation: true, threshold: 0.5, keys: ['names'] };
const SHARE = 0.06;
const PRIOR = 0.09;

type Records = ReturnType<ReturnType<typeof Fuse.createIndex<{ readonly names: readonly string[] }>>['toJSON']>;

const known = new WeakMap<TextIndex, Records>();

/** Makes an index's records ahead of its first query. */
export function prepare(index: TextIndex): TextIndex {
  recordsOf(index);
  return index;
}

/**
 * Candidates in their final order: how well they fit, shifted a little by Fuse.js over these few records and by how
 * likely each is looked for. Records are made once an index; a query parses an index over its candidates alone.
 */
export function weigh(index: TextIndex, text: string, candidates: readonly Found[]): readonly Found[] {
  const { keys, records } = recordsOf(index);
  const subset = candidates.map(({ entry }, i) => ({ ...records[entry], i }));
  const fuse = new Fuse<Found>(candidates, OPTIONS, Fuse.parseIndex({ keys, records: subset }));
  const closeness = new Map(fuse.search(jamo(text)).map(({ item, score = 1 }) => [item.entry, 1 - score]));
  return candidates
    .map((found) => {
      const prior = index.entries[found.entry]?.prior ?? 0;
      const close = closeness.get(found.entry) ?? 0;
      return { ...found, score: found.score * (1 - SHARE - PRIOR + SHARE * close + PRIOR * prior) };
    })
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
}

function recordsOf(index: TextIndex): Records {
  const made = known.get(index);
  if (made !== undefined) return made;
  const named = index.entries.map((): { names: string[] } => ({ names: [] }));
  for (const form of index.forms) {
    const names = named[form.entry]?.names;
    if ((form.as === 'name' || form.as === 'title') && names !== undefined && names.length < NAMES)
      names.push(jamo(form.words.join(' ')));
  }
  const records = Fuse.createIndex<{ readonly names: readonly string[] }>(['names'], named).toJSON();
  known.set(index, records);
  return records;
}
