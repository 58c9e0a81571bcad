/**
 * The shipped font in slices, so that a page loads the letters that it shows: Latin, the Hangul of the first view, that
 * of all names and of the app's own words, and all other Hangul of the graph.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { degree } from '../graph/neighbourhood.ts';
import { languageName, messagesIn } from '../language/messages.ts';
import type { Messages } from '../language/messages-en.ts';
import { dataFiles } from './data-files.ts';
import { fontWeights, subsetWoff2 } from './font.ts';
import { mapPicture } from './stage.ts';

const words = new URL('../language/', import.meta.url);
const cache = '.cache/font';
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');

/** Where ranges overlap the face that stands last is taken, so the last slice may claim everything. */
const allHangul = 'U+1100-11FF,U+3130-318F,U+AC00-D7A3';

/** Slices in the order of need. */
const slices = ['latin', 'first', 'names', 'more'] as const;

/** Which of the slices' files a page shows at once. */
export function firstFonts(files: readonly string[], language: string): readonly string[] {
  const needed = language.startsWith('ko') ? /\/(?:latin|first)-/ : /\/latin-/;
  return files.filter((file) => needed.test(file));
}

/** The app's own words that stand in the map's first view; a journey holds this against what a browser loads. */
const firstWords = [
  'search',
  'searchPlaceholder',
  'searchClose',
  'map',
  'outline',
  'table',
  'homeStart',
  'or',
  'homeCompare',
  'homeAllComparisons',
  'homeAllScenarios',
  'countConcepts',
  'countRelations',
  'pathFind',
  'tours',
  'about',
  'legend',
  'share',
  'backToMap',
] satisfies readonly (keyof Messages)[];

/** The path of a style sheet with the font's faces, made once for the same letters. */
export async function fontSheet(graph: Graph): Promise<string> {
  const letters = await lettersOf(graph);
  const folder = join(
    cache,
    createHash('sha256')
      .update(JSON.stringify([letters, 4]))
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
    const range = slice === 'more' ? allHangul : rangeOf(letters[slice]);
    const file = `${slice}.woff2`;
    await writeFile(join(folder, file), await subsetWoff2(letters[slice]));
    faces.push(face(file, range));
  }
  await writeFile(sheet, faces.join('\n'));
  return sheet;
}

/** Concepts that the first panel may offer to start from. */
const mostConnected = 40;

async function lettersOf(graph: Graph): Promise<Readonly<Record<(typeof slices)[number], string>>> {
  const { vocabulary, concepts } = graph;
  const files = (await readdir(words)).filter((file) => /^messages|-words/.test(file));
  const own = (await Promise.all(files.map((file) => readFile(new URL(file, words), 'utf8')))).join('');
  const shorts = [...concepts.values()]
    .sort((a, b) => degree(graph, b.id) - degree(graph, a.id))
    .map(({ names }) => Object.values(names).map(({ short }) => short));
  const seen = vocabulary.languages.flatMap((language) => [mapPicture(graph, language), ...firstWordsIn(language)]);
  const told = [vocabulary.title, vocabulary.description, shorts.slice(0, mostConnected)];
  const everything = dataFiles(graph).map(({ text }) => text);
  // The names of the other languages stand on every page; they shall not cost a page in English the Hangul.
  const taken = new Set(vocabulary.languages.map(languageName).join(''));
  const always = [...taken];
  const next = (texts: readonly string[]): string => {
    const letters = lettersIn(texts, true).filter((letter) => !taken.has(letter));
    for (const letter of letters) taken.add(letter);
    return letters.join('');
  };
  const latin = [...new Set([...lettersIn([ascii, own, ...everything], false), ...always])].toSorted();
  return {
    latin: latin.join(''),
    first: next([...seen, JSON.stringify(told)]),
    names: next([own, JSON.stringify([shorts, ...vocabulary.relationTypes.values()])]),
    more: next(everything),
  };
}

/** Of a sentence that is made of its parts, the text of the function that makes it. */
function firstWordsIn(language: string): readonly string[] {
  const messages = messagesIn(language);
  return firstWords.map((key) => String(messages[key]));
}

function lettersIn(texts: readonly string[], hangul: boolean): readonly string[] {
  const letters = new Set(texts.flatMap((text) => [...new Set(text.normalize('NFC'))]));
  return [...letters].filter((letter) => letter >= ' ' && /\p{Script=Hangul}/u.test(letter) === hangul).toSorted();
}

function face(file: string, range: string): string {
  return `@font-face {
  font-family: Pretendard;
  font-style: normal;
  font-weight: ${fontWeights.regular.css} ${fontWeights.semibold.css};
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
