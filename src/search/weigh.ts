import Fuse from 'fuse.js/basic';
import { jamo } from '../language/hangul.ts';
import { isName, isProse } from './entry.ts';
import type { Found } from './lookup.ts';
import type { TextIndex } from './text-index.ts';

interface Fields {
  readonly names: readonly string[];
  readonly words: readonly string[];
}

const KEYS = [
  { name: 'names', weight: 3 },
  { name: 'words', weight: 1 },
];
const OPTIONS = { includeScore: true, ignoreLocation: true, threshold: 0.5, keys: KEYS };
const SHARE = 0.06;
const PRIOR = 0.045;

type Records = ReturnType<ReturnType<typeof Fuse.createIndex<Fields>>['toJSON']>;

const known = new WeakMap<TextIndex, Records>();

/**
 * Candidates in their final order: how well they fit, shifted a little by Fuse.js over these few records and by how
 * likely each is looked for. Records are made once an index; a query parses an index over its candidates alone.
 */
export function weigh(index: TextIndex, text: string, candidates: readonly Found[]): readonly Found[] {
  const { keys, records } = recordsOf(index);
  const subset = candidates.map(({ entry }, i) => ({ ...records[entry], i }));
  const fuse = new Fuse<Found>(candidates, OPTIONS, Fuse.parseIndex({ keys, records: subset } as never));
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
  const fields = index.entries.map((): { names: string[]; words: string[] } => ({ names: [], words: [] }));
  for (const form of index.forms) {
    if (form.as === 'initials' || form.as === 'group') continue;
    const text = jamo(form.words.join(' '));
    const field = fields[form.entry];
    if (isName(form) || form.as === 'title') field?.names.push(text);
    else if (!isProse(form)) field?.words.push(text);
  }
  const records = Fuse.createIndex<Fields>(['names', 'words'], fields).toJSON();
  known.set(index, records);
  return records;
}
