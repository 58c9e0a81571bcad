import { choseong, isHangul, jamo } from '../language/hangul.ts';
import type { IndexedForm } from './indexed-form.ts';
import { isProse } from './entry.ts';
import { rootsOf } from './root.ts';
import { soundOf } from './sound.ts';

/** Words by what they have in common: root, or sound -> words, in jamo. */
export type Kin = ReadonlyMap<string, readonly string[]>;

/** First letters of Hangul words (초성), from one of a form's words on; whole: from its first. */
export interface Initials {
  readonly letters: string;
  readonly form: number;
  readonly whole: boolean;
}

export function rootsIn(words: Iterable<string>): Kin {
  const kin = new Map<string, string[]>();
  for (const word of words) for (const root of rootsOf(word)) add(kin, root, jamo(word));
  kin.delete('');
  return kin;
}

export function soundsIn(words: Iterable<string>): Kin {
  const kin = new Map<string, string[]>();
  for (const word of words) add(kin, soundOf(word), word);
  kin.delete('');
  return kin;
}

/** In alphabetical order of the letters. */
export function initialsIn(forms: readonly IndexedForm[]): readonly Initials[] {
  const initials: Initials[] = [];
  forms.forEach((form, at) => {
    if (isProse(form) || form.as === 'initials' || !form.words.some(isHangul)) return;
    const letters = form.words.map(choseong);
    for (let from = letters.length - 1, behind = ''; from >= 0; from--) {
      behind = (letters[from] ?? '') + behind;
      if (behind.length > 1 && /^[ㄱ-ㅎ0-9]+$/.test(behind))
        initials.push({ letters: behind, form: at, whole: from === 0 });
    }
  });
  return initials.sort((a, b) => (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : a.form - b.form));
}

function add(kin: Map<string, string[]>, key: string, word: string): void {
  const list = kin.get(key);
  if (list === undefined) kin.set(key, [word]);
  else if (!list.includes(word)) list.push(word);
}
