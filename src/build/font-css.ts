/**
 * The shipped font in slices, so that a page loads the letters that it shows: Latin, the Hangul of names and of the
 * app's own words, and all other Hangul of the graph.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { languageName } from '../language/messages.ts';
import { dataFiles } from './data-files.ts';
import { subsetFonts } from './font.ts';

const words = new URL('../language/', import.meta.url);
const cache = '.cache/font';
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');

/** Where ranges overlap the face that stands last is taken, so the last slice may claim everything. */
const allHangul = 'U+1100-11FF,U+3130-318F,U+AC00-D7A3';

/** Slices in the order of need; a page in Korean needs the first two at once. */
export const slices = ['latin', 'hangul', 'hangul-more'] as const;

/** The path of a style sheet with the font's faces, made once for the same letters. */
export async function fontSheet(graph: Graph): Promise<string> {
  const letters = await lettersOf(graph);
  const folder = join(
    cache,
    createHash('sha256')
      .update(JSON.stringify([letters, 2]))
      .digest('hex')
      .slice(0, 16),
  );
  const sheet = join(folder, 'font.css');
  const made = await readFile(sheet, 'utf8').catch(() => undefined);
  if (made !== undefined) return sheet;
  await mkdir(folder, { recursive: true });
  const faces: string[] = [];
  for (const slice of slices.toReversed()) {
    if (letters[slice].length === 0) continue;
    const range = slice === 'hangul-more' ? allHangul : rangeOf(letters[slice]);
    for (const { weight, css, woff2 } of await subsetFonts(letters[slice])) {
      const file = `${slice}-${weight}.woff2`;
      await writeFile(join(folder, file), woff2);
      faces.push(face(file, css, range));
    }
  }
  await writeFile(sheet, faces.join('\n'));
  return sheet;
}

async function lettersOf(graph: Graph): Promise<Readonly<Record<(typeof slices)[number], string>>> {
  const { vocabulary, concepts } = graph;
  const files = (await readdir(words)).filter((file) => file.startsWith('messages'));
  const own = (await Promise.all(files.map((file) => readFile(new URL(file, words), 'utf8')))).join('');
  const named = JSON.stringify([
    [...concepts.values()].map(({ names }) => Object.values(names).map(({ short }) => short)),
    [...vocabulary.categories.values(), ...vocabulary.kinds.values(), ...vocabulary.relationTypes.values()],
  ]);
  const everything = dataFiles(graph).map(({ text }) => text);
  // The names of the other languages stand on every page; they shall not cost a page in English the Hangul.
  const always = new Set(vocabulary.languages.map(languageName).join(''));
  const first = lettersIn([own, named], true).filter((letter) => !always.has(letter));
  const more = lettersIn(everything, true).filter((letter) => !first.includes(letter) && !always.has(letter));
  const latin = [...new Set([...lettersIn([ascii, own, ...everything], false), ...always])].toSorted();
  return { latin: latin.join(''), hangul: first.join(''), 'hangul-more': more.join('') };
}

function lettersIn(texts: readonly string[], hangul: boolean): readonly string[] {
  const letters = new Set(texts.flatMap((text) => [...new Set(text.normalize('NFC'))]));
  return [...letters].filter((letter) => letter >= ' ' && /\p{Script=Hangul}/u.test(letter) === hangul).toSorted();
}

function face(file: string, weight: number, range: string): string {
  return `@font-face {
  font-family: Pretendard;
  font-style: normal;
  font-weight: ${weight};
  font-display: swap;
  src: url('./${file}') format('woff2');
  unicode-range: ${range};
}`;
}

/** Runs of code points as CSS writes them. */
function rangeOf(letters: string): string {
  const points = [...letters].map((letter) => letter.codePointAt(0) ?? 0);
  const found: { from: number; to: number }[] = [];
  for (const point of points) {
    const last = found.at(-1);
    if (last !== undefined && point === last.to + 1) last.to = point;
    else found.push({ from: point, to: point });
  }
  const hex = (point: number): string => point.toString(16).toUpperCase();
  return found.map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}
