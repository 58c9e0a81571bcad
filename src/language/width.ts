import { metrics } from './metrics.ts';

export type Weight = 'regular' | 'semibold';

/** Width of a line of text in the shipped font, in the unit of `size`; kerning left out. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let units = 0;
  for (const letter of text) units += advance(letter, weight);
  return (units * size) / metrics.unitsPerEm;
}

/**
 * A text in as few lines as keep below `most` wide, the lines about equally long. It breaks at spaces and behind
 * hyphens and slashes; a single word wider than `most` stays whole.
 */
export function breakLines(text: string, most: number, size: number, weight: Weight = 'regular'): readonly string[] {
  const words = text.split(/(?<=[\s/-])(?=\S)/u);
  const fewest = greedy(words, most, size, weight);
  if (fewest.length === 1) return fewest;
  let best = fewest;
  for (let narrower = most * 0.94; narrower > most / 3; narrower *= 0.94) {
    const lines = greedy(words, narrower, size, weight);
    if (lines.length > fewest.length) break;
    best = lines;
  }
  return best;
}

function greedy(words: readonly string[], most: number, size: number, weight: Weight): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line + word;
    if (line !== '' && textWidth(longer.trimEnd(), size, weight) > most) {
      lines.push(line.trimEnd());
      line = word;
    } else line = longer;
  }
  return [...lines, line.trimEnd()];
}

const tables: Readonly<Record<Weight, readonly number[]>> = {
  regular: metrics.regular.ascii.split(' ').map(Number),
  semibold: metrics.semibold.ascii.split(' ').map(Number),
};

function advance(letter: string, weight: Weight): number {
  const code = letter.codePointAt(0) ?? 0;
  const known = tables[weight][code - 32];
  if (known !== undefined) return known;
  const { hangul, others } = metrics[weight];
  if (code >= 0xac00 && code <= 0xd7a3) return hangul;
  const other = (others as Readonly<Record<string, number>>)[letter];
  if (other !== undefined) return other;
  return code < 0x1100 ? (tables[weight][65] ?? metrics.unitsPerEm) : metrics.unitsPerEm;
}
