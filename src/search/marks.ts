import { jamo } from '../language/hangul.ts';
import { normalise, wordsIn } from './text.ts';

/** The parts of a label that a query's words begin or hold, in order, apart from each other: from, to (exclusive). */
export function marksIn(label: string, query: string): readonly (readonly [number, number])[] {
  const typed = wordsIn(query).map(jamo);
  const parts = wordsAt(label);
  const covered = parts.map(() => 0);
  for (const word of [typed.join(''), ...typed]) {
    parts.forEach((_, first) => {
      let left = word;
      for (let at = first; at < parts.length && left !== ''; at++) {
        const { letters = '' } = parts[at] ?? {};
        const holds = letters.startsWith(left) || (left.startsWith(letters) && letters.length > 1);
        if (!holds) break;
        covered[at] = Math.max(covered[at] ?? 0, Math.min(left.length, letters.length));
        left = left.slice(letters.length);
      }
    });
  }
  return parts.flatMap(({ from, to }, at) => {
    const letters = covered[at] ?? 0;
    return letters === 0 ? [] : [[from, from + lettersCovered(label.slice(from, to), letters)] as const];
  });
}

function wordsAt(label: string): readonly { from: number; to: number; letters: string }[] {
  return [...label.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
    letters: jamo(normalise(word)).replaceAll(' ', ''),
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
