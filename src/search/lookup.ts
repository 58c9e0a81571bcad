import { jamo } from '../language/hangul.ts';
import { isFiller } from './cues.ts';
import { isName, isProse } from './entry.ts';
import { keyOf, wordsOf } from './text.ts';
import { alike, termsFor } from './terms.ts';
import { startingWith, type IndexedForm, type TextIndex } from './text-index.ts';
import type { Found } from './found.ts';
import { weigh } from './weigh.ts';

/** How many candidates are scored in full. */
export const MOST_CANDIDATES = 24;

const FILLER_WEIGHT = 0.12;
/** How fast a form loses by what it does not hold of a query. */
const STRICT = 1.3;

/** Entries that a normalised text may mean, best first, at most 24. */
export function lookUp(index: TextIndex, text: string): readonly Found[] {
  const best = new Map<number, Found>();
  const offer = (entry: number, score: number, form: number | undefined, why: string): void => {
    if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { entry, score, form, why });
  };
  const key = keyOf(text);
  if (key === '') return [];
  const oneWord = !text.includes(' ');
  const unknown = !wordsOf(text).every((word) => index.words.has(jamo(word)));
  byKey(index, key, unknown, (at, form, sure, how) => {
    const across = how === 'beginning' && oneWord && jamo(form.words[0] ?? '').length < key.length;
    const whole = how === 'beginning' && !unknown && !oneWord;
    offer(form.entry, form.weight * sure * (across ? 0.95 : whole ? 0.93 : 1), at, `${form.as} ${how}`);
  });
  const bare = withoutCommon(index, text);
  if (bare !== text)
    byKey(index, keyOf(bare), false, (at, form, sure, how) =>
      offer(form.entry, form.weight * sure * 0.97, at, `${form.as} ${how}`),
    );
  byInitials(index, key, (at, form, sure, how) =>
    offer(form.entry, form.weight * sure, at, `${form.as} by its initials, ${how}`),
  );
  byWords(index, wordsOf(text), offer);
  const candidates = [...best.values()]
    .sort((a, b) => b.score - a.score || a.entry - b.entry)
    .slice(0, MOST_CANDIDATES);
  return weigh(index, text, candidates);
}

/** A text without the word that many names begin with, as far as something is left. */
function withoutCommon(index: TextIndex, text: string): string {
  const [first = '', ...rest] = wordsOf(text);
  return rest.length > 0 && index.common.has(first) ? rest.join(' ') : text;
}

type Offer = (at: number, form: IndexedForm, sure: number, how: string) => void;

function byKey(index: TextIndex, key: string, mistyped: boolean, offer: Offer): void {
  const each = (term: string, sure: number, how: string): void => {
    for (const at of index.keys.get(term) ?? []) {
      const form = index.forms[at];
      if (form !== undefined) offer(at, form, sure, how);
    }
  };
  each(key, 1, 'exactly');
  for (const term of startingWith(index.sorted, key, (one) => one, 120)) {
    if (term !== key) each(term, (key.length < 3 ? 0.6 : 0.64) + 0.28 * (key.length / term.length), 'beginning');
  }
  if (mistyped) for (const { term, sure } of alike(index, key)) each(term, sure, 'mistyped');
}

function byInitials(index: TextIndex, key: string, offer: Offer): void {
  if (!/^[ㄱ-ㅎ0-9]*[ㄱ-ㅎ][ㄱ-ㅎ0-9]*$/.test(key) || key.length < 2) return;
  for (const { letters, form: at, whole } of startingWith(index.initials, key, (one) => one.letters, 120)) {
    const form = index.forms[at];
    if (form === undefined) continue;
    const sure = letters === key ? 0.9 : 0.62 + 0.2 * (key.length / letters.length);
    offer(at, form, whole ? sure : sure * 0.88, letters === key ? 'all' : 'beginning');
  }
}

function byWords(
  index: TextIndex,
  words: readonly string[],
  offer: (entry: number, score: number, form: number | undefined, why: string) => void,
): void {
  const allFiller = words.every(isFiller);
  const weights: number[] = [];
  const matched = new Map<number, number[]>();
  const note = (term: string, places: readonly number[], sure: number): void => {
    for (const at of index.words.get(term) ?? []) {
      const row = matched.get(at) ?? words.map(() => 0);
      for (const place of places) row[place] = Math.max(row[place] ?? 0, sure);
      matched.set(at, row);
    }
  };
  words.forEach((word, place) => {
    const filler = isFiller(word) && !allFiller;
    const terms = termsFor(index, word);
    weights.push(index.rarity(terms[0]?.term ?? '') * (filler ? FILLER_WEIGHT : 1));
    for (const { term, sure, how } of terms) if (!filler || how === 'exactly') note(term, [place], sure);
    const next = words[place + 1];
    if (next === undefined || filler) return;
    const known = index.words.has(jamo(word)) || index.words.has(jamo(next));
    for (const { term, sure, how } of termsFor(index, word + next)) {
      const fits = how === 'beginning' ? place + 2 === words.length : how === 'exactly' || !known;
      if (fits) note(term, [place, place + 1], 0.97 * sure);
    }
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const named = new Set(words.flatMap((word) => namedBy(index, word)));
  const together = new Map<number, number[]>();
  for (const [at, row] of matched) {
    const form = index.forms[at];
    if (form === undefined) continue;
    const covered = row.reduce((sum, sure, place) => sum + sure * (weights[place] ?? 0), 0) / total;
    const filled = Math.min(1, row.filter((sure) => sure > 0).length / form.words.length);
    const fit = isProse(form) ? 0.8 : 0.6 + 0.3 * filled;
    offer(form.entry, form.weight * covered ** STRICT * fit, at, `words of ${form.as}`);
    const shared = together.get(form.entry) ?? words.map(() => 0);
    const part = isProse(form) ? form.weight : 0.55 + 0.4 * form.weight;
    row.forEach((sure, place) => (shared[place] = Math.max(shared[place] ?? 0, sure * part)));
    together.set(form.entry, shared);
  }
  for (const [entry, row] of together) {
    const covered = row.reduce((sum, sure, place) => sum + sure * (weights[place] ?? 0), 0) / total;
    offer(entry, covered ** STRICT * (named.has(entry) ? 0.82 : 0.77), undefined, 'words of several forms');
  }
}

/** Entries that a word alone is a name of. */
function namedBy(index: TextIndex, word: string): readonly number[] {
  return (index.keys.get(jamo(word)) ?? []).flatMap((at) => {
    const form = index.forms[at];
    return form !== undefined && isName(form) && form.as !== 'initials' ? [form.entry] : [];
  });
}
