import type { Graph } from '../graph/graph.ts';
import { isHangul } from '../language/hangul.ts';
import { wordsIn, wordsOf } from './text.ts';

/** Korean readings of Latin words, as a graph's names and their readings tell them: 클라우드워치 is cloudwatch. */
export type Readings = ReadonlyMap<string, string>;

const LONGEST = 12;

/** Word by word, of names that have as many words as their reading; the commoner word where a reading stands for two. */
export function readingsOf(graph: Graph): Readings {
  const counted = new Map<string, Map<string, number>>();
  for (const [id, concept] of graph.concepts) {
    const full = graph.known.fullNames.get(id);
    for (const { name, short } of Object.values(concept.names)) {
      learn(counted, short, full?.readings.short ?? concept.readings.short);
      if (full === undefined) learn(counted, name, concept.readings.name);
    }
    for (const name of Object.values(full?.names ?? {})) learn(counted, name, full?.readings.name);
  }
  return new Map([...counted].map(([reading, words]) => [reading, commonest(words)]));
}

/** A normalised text with its Korean readings written in Latin; undefined when it holds none. */
export function unread(readings: Readings, text: string): string | undefined {
  let changed = false;
  const words = wordsOf(text).map((word) => {
    const latin = isHangul(word) ? inLatin(readings, word) : undefined;
    changed ||= latin !== undefined;
    return latin ?? word;
  });
  return changed ? words.join(' ') : undefined;
}

/** A word that is readings from end to end, whether or not someone put spaces between them. */
function inLatin(readings: Readings, word: string): string | undefined {
  const best: (string | undefined)[] = [''];
  for (let to = 1; to <= word.length; to++) {
    for (let from = Math.max(0, to - LONGEST); from < to && best[to] === undefined; from++) {
      const before = best[from];
      const latin = before === undefined ? undefined : readings.get(word.slice(from, to));
      if (latin !== undefined) best[to] = before === '' ? latin : `${before} ${latin}`;
    }
  }
  return best[word.length] ?? spelled(word);
}

/** What Koreans say for Latin letters and the digits in abbreviations: 에스에스오 is sso. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    '에이a 비b 씨c 시c 디d 이e 에프f 지g 에이치h 아이i 제이j 케이k 엘l 엠m 엔n 오o 피p 큐q 알r 아르r 에스s 티t 유u 브이v ' +
    '더블유w 엑스x 와이y 제트z 원1 투2 쓰리3 포4'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const),
);

/** A word spelled in letters, two at least: of its beginnings the longest name each time. */
function spelled(word: string): string | undefined {
  const best: (string | undefined)[] = [''];
  for (let to = 1; to <= word.length; to++) {
    for (let from = Math.max(0, to - 3); from < to && best[to] === undefined; from++) {
      const letter = LETTERS.get(word.slice(from, to));
      const before = best[from];
      if (letter !== undefined && before !== undefined) best[to] = before + letter;
    }
  }
  const letters = best[word.length] ?? '';
  return letters.length > 1 ? letters : undefined;
}

function learn(counted: Map<string, Map<string, number>>, name: string, reading: string | undefined): void {
  if (reading === undefined || !/^[\x20-\x7e]+$/.test(name)) return;
  const latin = wordsIn(name);
  const hangul = wordsIn(reading);
  if (latin.length !== hangul.length) return;
  hangul.forEach((word, at) => {
    if (word.length < 2 || !isHangul(word)) return;
    const known = counted.get(word) ?? new Map<string, number>();
    const own = latin[at] ?? '';
    counted.set(word, known.set(own, (known.get(own) ?? 0) + 1));
  });
}

function commonest(words: ReadonlyMap<string, number>): string {
  return [...words].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
