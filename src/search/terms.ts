import { edits } from '../graph/nearest.ts';
import { jamo } from '../language/hangul.ts';
import { soundOf } from './sound.ts';
import { rootsOf } from './root.ts';
import type { TextIndex } from './text-index.ts';

/** A word or key of the index that a typed one may mean, and how surely (0 to 1). */
export interface Term {
  readonly term: string;
  readonly sure: number;
  readonly how: 'exactly' | 'beginning' | 'ending' | 'mistyped' | 'sounding';
}

/** The answers of the last words asked for, since most words of a query were there a keystroke ago. */
function remembered(
  find: (index: TextIndex, word: string) => readonly Term[],
): (index: TextIndex, word: string) => readonly Term[] {
  const memory = new WeakMap<TextIndex, Map<string, readonly Term[]>>();
  return (index, word) => {
    const known = memory.get(index) ?? new Map<string, readonly Term[]>();
    const answer = known.get(word) ?? find(index, word);
    if (known.size >= REMEMBERED) known.clear();
    memory.set(index, known.set(word, answer));
    return answer;
  };
}

const REMEMBERED = 400;
const MOST_BEGINNINGS = 60;
const MOST_ALIKE = 48;

/** What of the index a typed word may mean, best first. */
export const termsFor = remembered((index: TextIndex, word: string): readonly Term[] => {
  const letters = jamo(word);
  const found = new Map<string, Term>();
  const offer = (term: string, sure: number, how: Term['how']): void => {
    if (sure > (found.get(term)?.sure ?? 0)) found.set(term, { term, sure, how });
  };
  if (index.words.has(letters)) offer(letters, 1, 'exactly');
  for (const root of rootsOf(word)) for (const term of index.roots().get(root) ?? []) offer(term, 0.93, 'ending');
  if (letters.length > 1) {
    for (const term of index.prefixes().startingWith(letters, MOST_BEGINNINGS)) {
      if (index.words.has(term)) offer(term, 0.72 + (0.2 * letters.length) / term.length, 'beginning');
    }
  }
  if (found.size === 0 || (!index.words.has(letters) && [...found.values()].every(({ sure }) => sure < 0.8))) {
    for (const { term, sure, how } of alike(index, letters)) if (index.words.has(term)) offer(term, sure, how);
  }
  for (const term of found.size === 0 ? (index.sounds().get(soundOf(word)) ?? []) : []) offer(term, 0.62, 'sounding');
  return [...found.values()].sort((a, b) => b.sure - a.sure || (a.term < b.term ? -1 : 1));
});

/** Words and keys that a mistyped one may mean: as few edits as its length allows, a swap being one. */
export const alike = remembered((index: TextIndex, letters: string): readonly Term[] => {
  const most = allowed(letters);
  if (most === 0) return [];
  const terms: Term[] = [];
  for (const at of index.grams().like(letters, most, MOST_ALIKE)) {
    const term = index.terms[at] ?? '';
    const distance = edits(letters, term, most);
    if (distance === 0 || distance > most) continue;
    const sameStart = term.charAt(0) === letters.charAt(0);
    if (!sameStart && (distance > 1 || letters.length < 5)) continue;
    if (letters.length < 4 && !isSwap(letters, term)) continue;
    terms.push({
      term,
      sure: 0.84 - 0.1 * (distance - 1) - 0.3 * (distance / letters.length) - (sameStart ? 0 : 0.05),
      how: 'mistyped',
    });
  }
  return terms.sort((a, b) => b.sure - a.sure || (a.term < b.term ? -1 : 1));
});

/** Edits that a word of this length may hold and still be itself. Jamo are smaller than letters, and more. */
function allowed(letters: string): number {
  const length = /[ㄱ-ㅣ]/.test(letters) ? letters.length * 0.9 : letters.length;
  if (length < 3) return 0;
  if (length < 6) return 1;
  return length < 13 ? 2 : 3;
}

function isSwap(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}
