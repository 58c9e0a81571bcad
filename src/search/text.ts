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
  if (!/[^\x20-\x7e]/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
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
