import { jamo } from '../language/hangul.ts';
import { normalise, wordsOf } from './text.ts';

/** The parts of a label that a query's words begin or hold, in order, apart from each other: from, to (exclusive). */
export function marksIn(label: string, query: string): readonly (readonly [number, number])[] {
  const words = wordsOf(normalise(query)).map(jamo);
  const whole = words.join('');
  const marks: (readonly [number, number])[] = [];
  for (const { from, to } of wordsAt(label)) {
    const word = label.slice(from, to);
    const letters = jamo(normalise(word)).replaceAll(' ', '');
    const typed = [whole, ...words].filter(
      (one) => one !== '' && (letters.startsWith(one) || (one.startsWith(letters) && letters.length > 1)),
    );
    const longest = Math.max(0, ...typed.map((one) => Math.min(one.length, letters.length)));
    if (longest > 0) marks.push([from, from + lettersCovered(word, longest)]);
  }
  return marks;
}

function wordsAt(label: string): readonly { from: number; to: number }[] {
  return [...label.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
  }));
}

/** How many characters of a word its first so many letters touch: half a syllable counts as the whole. */
function lettersCovered(word: string, letters: number): number {
  let covered = 0;
  let left = letters;
  for (const char of word) {
    if (left <= 0) break;
    left -= Math.max(1, jamo(normalise(char)).length);
    covered += char.length;
  }
  return covered;
}
