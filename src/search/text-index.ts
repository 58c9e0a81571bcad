import { choseong, jamo } from '../language/hangul.ts';
import { isFiller } from './cues.ts';
import { isName, isProse, type Entry, type Form } from './entry.ts';
import { gramsOf, type Grams } from './grams.ts';
import { soundOf } from './sound.ts';
import { stem } from './stem.ts';
import { keyOf, normalise, wordsOf } from './text.ts';

/** A form, ready to be compared. */
export interface IndexedForm extends Form {
  readonly entry: number;
  readonly key: string;
  readonly words: readonly string[];
}

/** Everything that finds entries by text; built once, never changed. */
export interface TextIndex {
  readonly entries: readonly Entry[];
  readonly forms: readonly IndexedForm[];
  /** Key -> forms that have it. Prose has no key. */
  readonly keys: ReadonlyMap<string, readonly number[]>;
  /** Word -> forms that hold it; two neighbouring words are also one. Words and stems are written in jamo. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Stem, or sound -> words. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
  readonly sounds: ReadonlyMap<string, readonly string[]>;
  /** First letters of Hangul words, from each word of a form on -> forms; whole: from its first word. */
  readonly initials: readonly { readonly letters: string; readonly form: number; readonly whole: boolean }[];
  /** Keys and words in order, for prefixes. */
  readonly sorted: readonly string[];
  readonly grams: Grams;
  /** Words that so many names begin with that they say nothing. */
  readonly common: ReadonlySet<string>;
  /** How much a word tells, by in how few entries it stands. */
  readonly rarity: (word: string) => number;
}

export function textIndexOf(entries: readonly Entry[], common: ReadonlySet<string>): TextIndex {
  const forms = entries.flatMap((entry, at) => formsOf(entry, at));
  const keys = new Map<string, number[]>();
  const words = new Map<string, number[]>();
  const stems = new Map<string, string[]>();
  const sounds = new Map<string, string[]>();
  const initials: { letters: string; form: number; whole: boolean }[] = [];
  const spread = new Map<string, { times: number; last: number }>();
  forms.forEach((form, at) => {
    const prose = isProse(form);
    const named = isName(form) || form.as === 'keyword';
    if (!prose) add(keys, form.key, at);
    if (form.as === 'initials') return;
    let before = '';
    for (const plain of form.words) {
      if (prose && isFiller(plain)) continue;
      const word = jamo(plain);
      add(words, word, at);
      if (before !== '' && named) add(words, before + word, at);
      before = word;
      const found = spread.get(word);
      if (found === undefined) {
        spread.set(word, { times: 1, last: form.entry });
        add(stems, jamo(stem(plain)), word);
        add(sounds, soundOf(word), word);
      } else if (found.last !== form.entry) {
        found.times++;
        found.last = form.entry;
      }
    }
    if (!prose) addInitials(initials, form, at);
  });
  stems.delete('');
  sounds.delete('');
  const sorted = [...new Set([...keys.keys(), ...words.keys()])].sort();
  initials.sort((a, b) => (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : a.form - b.form));
  const rarity = (word: string): number => Math.log(1 + entries.length / (1 + (spread.get(word)?.times ?? 0)));
  return { entries, forms, keys, words, stems, sounds, initials, sorted, grams: gramsOf(sorted), common, rarity };
}

/** The part of an ordered list that begins with a prefix, at most `limit` of it. */
export function startingWith<T>(
  ordered: readonly T[],
  prefix: string,
  letters: (one: T) => string,
  limit: number,
): readonly T[] {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = ordered[middle];
    if (one !== undefined && letters(one) < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < ordered.length && end - low < limit) {
    const one = ordered[end];
    if (one === undefined || !letters(one).startsWith(prefix)) break;
    end++;
  }
  return ordered.slice(low, end);
}

function formsOf(entry: Entry, at: number): readonly IndexedForm[] {
  const best = new Map<string, IndexedForm>();
  for (const form of entry.forms) {
    const normal = form.whole === undefined ? normalise(form.text) : form.text;
    if (normal === '') continue;
    const id = isProse(form) ? `${normal} ` : normal;
    const known = best.get(id);
    if (known === undefined || known.weight < form.weight || (known.as === 'initials' && isName(form))) {
      best.set(id, { ...form, entry: at, key: isProse(form) ? '' : keyOf(normal), words: wordsOf(normal) });
    }
  }
  return [...best.values()];
}

function addInitials(
  initials: { letters: string; form: number; whole: boolean }[],
  form: IndexedForm,
  at: number,
): void {
  if (!/[\uac00-\ud7a3]/.test(form.text)) return;
  form.words.forEach((_, from) => {
    const letters = choseong(form.words.slice(from).join(''));
    if (letters.length > 1 && /^[ㄱ-ㅎ0-9]+$/.test(letters)) initials.push({ letters, form: at, whole: from === 0 });
  });
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
