import { jamo } from '../language/hangul.ts';
import { isFiller } from './cues.ts';
import { isName, isProse } from './entry.ts';
import { termsFor } from './terms.ts';
import type { TextIndex } from './text-index.ts';

const FILLER_WEIGHT = 0.12;
const UNKNOWN = -1;
/** How fast a form loses by what it does not hold of a query. */
const STRICT = 1.3;
/** Of an entry that one of the words alone is a name of, as far as its other texts hold the rest. */
const NAMED = 0.9;
/** From here on a word counts as said. */
const SAID = 0.8;

/** Tells of an entry how well it fits, and by which form; by none when only several together do. */
export type OfferEntry = (entry: number, score: number, form: number | undefined, why: string) => void;

/** Per word of the query, how surely something holds it. */
type Row = number[];

/** Offers entries that hold a query's words, in any order: in one form, or over several. */
export function byWords(index: TextIndex, words: readonly string[], offer: OfferEntry): void {
  const { rows, weights } = matches(index, words);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const coverage = (row: Row): number =>
    (row.reduce((sum, sure, place) => sum + sure * (weights[place] ?? 0), 0) / total) ** STRICT;
  const named = new Set(words.flatMap((word) => namedBy(index, word)));
  const together = new Map<number, { all: Row; names: Row; length: number }>();
  for (const [at, row] of rows) {
    const form = index.forms[at];
    if (form === undefined || form.as === 'use') continue;
    const fit = isProse(form) ? 0.8 : filling(row, form.words.length);
    offer(form.entry, form.weight * coverage(row) * fit, at, `words of ${form.as}`);
    const shared = together.get(form.entry) ?? { all: words.map(() => 0), names: words.map(() => 0), length: Infinity };
    raise(shared.all, row, named.has(form.entry) ? 0.95 : isProse(form) ? form.weight : 0.55 + 0.4 * form.weight);
    if (isName(form) && form.as !== 'initials') {
      raise(shared.names, row, 1);
      if (form.words.length >= words.length) shared.length = Math.min(shared.length, form.words.length);
    }
    together.set(form.entry, shared);
  }
  for (const [entry, { all, names, length }] of together) {
    offer(entry, coverage(all) * (named.has(entry) ? NAMED : 0.77), undefined, 'words of several forms');
    if (!words.every((word, place) => (names[place] ?? 0) >= SAID || isFiller(word))) continue;
    offer(entry, 0.97 * coverage(names) * filling(names, length), undefined, 'words of several names');
  }
}

function matches(
  index: TextIndex,
  words: readonly string[],
): { rows: ReadonlyMap<number, Row>; weights: readonly number[] } {
  const allFiller = words.every(isFiller);
  const weights: number[] = [];
  const rows = new Map<number, Row>();
  const note = (term: string, places: readonly number[], sure: number): void => {
    for (const at of index.words.get(term) ?? []) {
      const row = rows.get(at) ?? words.map(() => 0);
      for (const place of places) row[place] = Math.max(row[place] ?? 0, sure);
      rows.set(at, row);
    }
  };
  words.forEach((word, place) => {
    const filler = isFiller(word) && !allFiller;
    const terms = termsFor(index, word);
    const [best] = terms;
    weights.push(best === undefined ? UNKNOWN : index.rarity(best.term) * (filler ? FILLER_WEIGHT : 1));
    for (const { term, sure, how } of terms) if (!filler || how === 'exactly') note(term, [place], sure);
    const next = words[place + 1];
    if (next === undefined || filler) return;
    const known = index.words.has(jamo(word)) || index.words.has(jamo(next));
    for (const { term, sure, how } of termsFor(index, word + next)) {
      const fits = how === 'beginning' ? place + 2 === words.length : how === 'exactly' || !known;
      if (fits) note(term, [place, place + 1], 0.97 * sure);
    }
  });
  return { rows, weights: evened(weights) };
}

/** A word that no text holds weighs as much as the others do on average. */
function evened(weights: readonly number[]): readonly number[] {
  const known = weights.filter((weight) => weight !== UNKNOWN);
  const average = known.reduce((sum, weight) => sum + weight, 0) / Math.max(1, known.length);
  return weights.map((weight) => (weight === UNKNOWN ? average : weight));
}

/** How much of a text of so many words is said. */
function filling(row: Row, length: number): number {
  return 0.6 + 0.3 * Math.min(1, row.filter((sure) => sure > 0).length / length);
}

function raise(row: Row, by: Row, part: number): void {
  by.forEach((sure, place) => {
    row[place] = Math.max(row[place] ?? 0, sure * part);
  });
}

/** Entries that a word alone is a name of. */
function namedBy(index: TextIndex, word: string): readonly number[] {
  return [...(index.keys.get(jamo(word)) ?? [])].flatMap((at) => {
    const form = index.forms[at];
    return form !== undefined && isName(form) && form.as !== 'initials' ? [form.entry] : [];
  });
}
