import { jamo } from '../language/hangul.ts';
import { isFiller } from './cues.ts';
import { isName, isProse, type Entry } from './entry.ts';
import { gramsOf, type Grams } from './grams.ts';
import { indexedForms, type IndexedForm } from './indexed-form.ts';
import { initialsIn, rootsIn, soundsIn, type Initials, type Kin } from './likeness.ts';
import { once } from './once.ts';
import { gathering, grown, termList, type Postings } from './postings.ts';
import { prefixesOf, type Prefixes } from './prefixes.ts';
import { synonymsOf, type Synonyms } from './synonyms.ts';

/** Everything that finds entries by text; never changed. What only some queries need is made when first asked for. */
export interface TextIndex {
  readonly entries: readonly Entry[];
  /** Those of one entry stand together, in the order of the entries. */
  readonly forms: readonly IndexedForm[];
  /** Number of each entry's first form. */
  readonly starts: Int32Array;
  /** Keys and words, in jamo. */
  readonly terms: readonly string[];
  /** Forms by key: all their letters without spaces. Prose has no key. */
  readonly keys: Postings;
  /** Forms by the words that they hold; of names and keywords, two neighbouring words are also one. */
  readonly words: Postings;
  readonly prefixes: () => Prefixes;
  readonly grams: () => Grams;
  readonly roots: () => Kin;
  readonly sounds: () => Kin;
  readonly initials: () => readonly Initials[];
  readonly synonyms: () => Synonyms;
  /** Words that so many names begin with that they say nothing. */
  readonly common: ReadonlySet<string>;
  /** How much a word tells, by in how few entries it stands. */
  readonly rarity: (word: string) => number;
}

/** A word as it stands in a text. */
interface Word {
  readonly letters: string;
  readonly term: number;
  readonly filler: boolean;
}

export function textIndexOf(
  entries: readonly Entry[],
  common: ReadonlySet<string>,
  synonyms: Iterable<readonly string[]> = [],
): TextIndex {
  const terms = termList();
  const keys = gathering();
  const words = gathering();
  const met = new Map<string, Word>();
  const meet = (plain: string): Word => {
    const known = met.get(plain);
    if (known !== undefined) return known;
    const letters = jamo(plain);
    const word = { letters, term: terms.meet(letters), filler: isFiller(plain) };
    met.set(plain, word);
    return word;
  };
  const forms: IndexedForm[] = [];
  const starts = new Int32Array(entries.length + 1);
  // By term: the last entry that holds it, and in how many it stands.
  let last = new Int32Array(1 << 16).fill(-1);
  let times = new Int32Array(1 << 16);
  entries.forEach((entry, number) => {
    starts[number] = forms.length;
    for (const form of indexedForms(entry, number)) {
      const at = forms.push(form) - 1;
      const prose = isProse(form);
      const named = isName(form) || form.as === 'keyword';
      let key = '';
      let before = '';
      for (const plain of form.words) {
        const { letters, term, filler } = meet(plain);
        key += letters;
        if (form.as === 'initials' || (prose && filler)) continue;
        words.note(term, at);
        if (before !== '' && named) words.note(terms.meet(before + letters), at);
        before = letters;
        if (term >= last.length) [last, times] = [grown(last, term), grown(times, term)];
        if (last[term] === number) continue;
        last[term] = number;
        times[term] = Math.max(0, times[term] ?? 0) + 1;
      }
      if (!prose) keys.note(terms.meet(key), at);
    }
  });
  starts[entries.length] = forms.length;
  const plain = (): readonly string[] => [...met.keys()];
  return {
    entries,
    forms,
    starts,
    terms: terms.list,
    keys: keys.done(terms),
    words: words.done(terms),
    prefixes: once(() => prefixesOf(terms.list)),
    grams: once(() => gramsOf(terms.list)),
    roots: once(() => rootsIn(plain())),
    sounds: once(() => soundsIn(plain())),
    initials: once(() => initialsIn(forms)),
    synonyms: once(() => synonymsOf(synonyms)),
    common,
    rarity: (word) => Math.log(1 + entries.length / (1 + Math.max(0, times[terms.idOf(word) ?? -1] ?? 0))),
  };
}
