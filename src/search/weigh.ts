import Fuse from 'fuse.js/basic';
import { jamo } from '../language/hangul.ts';
import type { Found } from './found.ts';
import type { TextIndex } from './text-index.ts';

/** How many candidates are compared letter by letter, in how many names each, by how much of a query: bitap takes 32 letters at once. */
const MOST_COMPARED = 12;
const NAMES = 3;
const LONGEST = 32;
const OPTIONS = { includeScore: true, ignoreLocation: true, threshold: 0.5, keys: ['names'] };
const SHARE = 0.06;
const PRIOR = 0.09;

/**
 * Candidates in their final order: how well they fit, shifted a little by Fuse.js over these few records and by how
 * likely each is looked for.
 */
export function weigh(index: TextIndex, text: string, candidates: readonly Found[]): readonly Found[] {
  const named = candidates
    .slice(0, MOST_COMPARED)
    .map((found) => ({ entry: found.entry, names: namesOf(index, found.entry) }));
  const fuse = new Fuse(named, OPTIONS);
  const closeness = new Map(
    fuse.search(jamo(text).slice(0, LONGEST)).map(({ item, score = 1 }) => [item.entry, 1 - score]),
  );
  return candidates
    .map((found) => {
      const prior = index.entries[found.entry]?.prior ?? 0;
      const close = closeness.get(found.entry) ?? 0;
      return { ...found, score: found.score * (1 - SHARE - PRIOR + SHARE * close + PRIOR * prior) };
    })
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
}

const known = new WeakMap<TextIndex, Map<number, readonly string[]>>();

/** An entry's first names, in jamo. */
function namesOf(index: TextIndex, entry: number): readonly string[] {
  const names = known.get(index) ?? new Map<number, readonly string[]>();
  known.set(index, names);
  const made =
    names.get(entry) ??
    index.forms
      .slice(index.starts[entry], index.starts[entry + 1])
      .filter(({ as }) => as === 'name' || as === 'title')
      .slice(0, NAMES)
      .map(({ words }) => jamo(words.join(' ')));
  names.set(entry, made);
  return made;
}
