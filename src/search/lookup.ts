import { jamo } from '../language/hangul.ts';
import { byNeed } from './by-need.ts';
import { byWords } from './by-words.ts';
import type { Initials } from './likeness.ts';
import { keyOf, wordsOf } from './text.ts';
import { alike } from './terms.ts';
import type { IndexedForm } from './indexed-form.ts';
import type { TextIndex } from './text-index.ts';
import type { Found } from './found.ts';
import { weigh } from './weigh.ts';

/** How many candidates are scored in full. */
export const MOST_CANDIDATES = 24;

/** From here on words alone settle what is meant. */
const CERTAIN = 0.8;
/** How much the weaker of two ways to find an entry bears out the stronger. */
const BORNE_OUT = 0.1;

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
  const single = singular(text);
  if (single !== text)
    for (const at of index.keys.get(keyOf(single)) ?? []) {
      const form = index.forms[at];
      if (form !== undefined) offer(form.entry, form.weight * 0.97, at, `${form.as} exactly`);
    }
  const bare = withoutCommon(index, text);
  if (bare !== text)
    byKey(index, keyOf(bare), false, (at, form, sure, how) =>
      offer(form.entry, form.weight * sure * 0.97, at, `${form.as} ${how}`),
    );
  byInitials(index, key, (at, form, sure, how) =>
    offer(form.entry, form.weight * sure, at, `${form.as} by its initials, ${how}`),
  );
  byWords(index, wordsOf(text), offer);
  byNeed(index, wordsOf(text), (entry, score, form, why) => {
    const own = best.get(entry);
    if (own === undefined) best.set(entry, { entry, score, form, why });
    else if (own.score < CERTAIN) best.set(entry, borneOut(own, { entry, score, form, why }));
  });
  const candidates = [...best.values()]
    .sort((a, b) => b.score - a.score || a.entry - b.entry)
    .slice(0, MOST_CANDIDATES);
  return weigh(index, text, candidates);
}

function borneOut(one: Found, other: Found): Found {
  const [better, weaker] = one.score >= other.score ? [one, other] : [other, one];
  return { ...better, score: better.score + BORNE_OUT * weaker.score };
}

/** English plurals are typed for names in the singular: `security groups`, `SCPs`. */
function singular(text: string): string {
  return /[a-rt-z]s$/.test(text) ? text.slice(0, -1) : text;
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
  for (const term of index.prefixes().startingWith(key, 120)) {
    if (term !== key) each(term, (key.length < 3 ? 0.6 : 0.64) + 0.28 * (key.length / term.length), 'beginning');
  }
  if (mistyped) for (const { term, sure } of alike(index, key)) each(term, sure, 'mistyped');
}

function byInitials(index: TextIndex, key: string, offer: Offer): void {
  if (!/^[ㄱ-ㅎ0-9]*[ㄱ-ㅎ][ㄱ-ㅎ0-9]*$/.test(key) || key.length < 2) return;
  for (const { letters, form: at, whole } of initialsFrom(index.initials(), key, 120)) {
    const form = index.forms[at];
    if (form === undefined) continue;
    const sure = letters === key ? 0.9 : 0.62 + 0.2 * (key.length / letters.length);
    offer(at, form, whole ? sure : sure * 0.88, letters === key ? 'all' : 'beginning');
  }
}

/** The part of the initials that begins with some letters, at most `limit` of it. */
function initialsFrom(ordered: readonly Initials[], letters: string, limit: number): readonly Initials[] {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered[middle]?.letters ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < ordered.length && end - low < limit && ordered[end]?.letters.startsWith(letters) === true) end++;
  return ordered.slice(low, end);
}
