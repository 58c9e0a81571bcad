import { edits } from '../graph/nearest.ts';
import { isName } from './entry.ts';
import type { Guess } from './guess.ts';
import { keyOf } from './text.ts';
import type { TextIndex } from './text-index.ts';

/** The thing whose name is nearest to a text that nothing was found for; undefined when nothing is near at all. */
export function nearestEntry(index: TextIndex, text: string): Guess | undefined {
  const key = keyOf(text);
  let best: { entry: number; likeness: number } | undefined;
  for (const at of index.grams().like(key, Math.ceil(key.length / 2), 32)) {
    const term = index.terms[at] ?? '';
    const longer = Math.max(key.length, term.length);
    const likeness = 1 - edits(key, term, longer) / longer;
    for (const form of index.keys.get(term) ?? []) {
      const known = index.forms[form];
      if (known === undefined || !isName(known)) continue;
      if (likeness > (best?.likeness ?? 0)) best = { entry: known.entry, likeness };
    }
  }
  const entry = best === undefined ? undefined : index.entries[best.entry];
  if (entry === undefined || best === undefined) return undefined;
  return { type: entry.type, id: entry.id, score: 0.3 * best.likeness, why: 'the nearest name' };
}
