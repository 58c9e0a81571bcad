import { composed, jamo } from '../language/hangul.ts';

/** How much of a query counts. */
export const LONGEST = 64;

/** What was typed, cut and composed, before anything is folded: the other keyboard layout needs its capitals. */
export function cut(typed: string): string {
  return composed(typed.slice(0, LONGEST * 8))
    .trim()
    .slice(0, LONGEST);
}

/**
 * Text as it is compared: composed, full-width forms narrowed, small letters, anything but letters and digits a
 * space, and a space wherever Hangul meets another script (`redshift에` -> `redshift 에`).
 */
export function normalise(text: string): string {
  return wordsIn(text).join(' ');
}

/** The words of any text, normalised. */
export function wordsIn(text: string): readonly string[] {
  return wordsOfPlain(text) ?? wordsOf(carefully(text));
}

const NOTHING = 0;
const LETTER = 1;
const HANGUL = 2;

/** The words of a text in ASCII, Hangul and common signs: nearly all texts, in one pass. Undefined for any other. */
function wordsOfPlain(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let before = NOTHING;
  let from = 0;
  let capitals = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at === text.length ? 0x20 : text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === undefined) return undefined;
    if (kind !== before) {
      if (before !== NOTHING) words.push(capitals ? text.slice(from, at).toLowerCase() : text.slice(from, at));
      before = kind;
      from = at;
      capitals = false;
    }
    capitals ||= code >= 0x41 && code <= 0x5a;
  }
  return words;
}

function kindOf(code: number): number | undefined {
  if (code < 0x80) {
    const letter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
    return letter ? LETTER : NOTHING;
  }
  if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0x3131 && code <= 0x3163)) return HANGUL;
  return code === 0xb7 || (code >= 0x2010 && code <= 0x2027) ? NOTHING : undefined;
}

function carefully(text: string): string {
  const narrow = composed(text).replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const plain = narrow.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
  return plain.replace(BORDER, '$& ').replace(/ +/g, ' ').trim();
}

/** A character with one of another script behind it. */
const BORDER =
  /[\uac00-\ud7a3\u3131-\u3163](?=[^\uac00-\ud7a3\u3131-\u3163])|[^\uac00-\ud7a3\u3131-\u3163](?=[\uac00-\ud7a3\u3131-\u3163])/gu;

/** The words of a normalised text. */
export function wordsOf(normalised: string): readonly string[] {
  return normalised === '' ? [] : normalised.split(' ');
}

/** A text's letters without spaces, Hangul as jamo: two texts with one key differ in spacing, case or signs alone. */
export function keyOf(normalised: string): string {
  return jamo(normalised).replaceAll(' ', '');
}
