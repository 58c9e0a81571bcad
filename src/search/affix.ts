import type { Graph } from '../graph/graph.ts';
import { normalise, wordsIn } from './text.ts';

/** Words that so many names begin or end with, without being a thing's name themselves, that people leave them out; told by the graph. */
export interface Affixes {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

const SHARE = 0.04;
const AT_LEAST = 3;

export function affixesOf(graph: Graph): Affixes {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const { id, names } of graph.concepts.values()) {
    const full = graph.known.fullNames.get(id);
    const shown = full === undefined ? Object.values(names).map(({ name }) => name) : Object.values(full.names);
    const forms = new Set([...shown, full?.readings.name ?? '']);
    for (const form of forms) {
      const words = wordsIn(form);
      if (words.length < 2) continue;
      count(first, words[0]);
      count(last, words.at(-1));
    }
  }
  const enough = Math.max(AT_LEAST, graph.concepts.size * SHARE);
  const things = new Set(
    [...graph.concepts.values()].flatMap(({ names }) => Object.values(names).map(({ short }) => normalise(short))),
  );
  return { first: above(first, enough, things), last: above(last, enough, things) };
}

/** A name without what is commonly left out at its ends, as far as something is left. */
export function withoutAffixes(name: string, affixes: Affixes): readonly string[] {
  const words = wordsIn(name);
  const [head = ''] = words;
  const tail = words.at(-1) ?? '';
  if (words.length < 2 || !affixes.first.has(head)) return [];
  const shorter = [words.slice(1).join(' ')];
  if (words.length > 2 && affixes.last.has(tail))
    shorter.push(words.slice(0, -1).join(' '), words.slice(1, -1).join(' '));
  return shorter;
}

/** First letters of a Latin name of several words, with and without what is commonly left out in front. */
export function initialsOf(name: string, affixes: Affixes): readonly string[] {
  if (/[^\x20-\x7e]/.test(name)) return [];
  const words = wordsIn(name).filter((word) => !/^(of|for|and|the|to|in|on)$/.test(word));
  if (words.length < 2 || words.some((word) => !/^[a-z0-9]/.test(word))) return [];
  const letters = words.map((word) => (/^\d/.test(word) ? word : word.charAt(0))).join('');
  return words.length > 2 && affixes.first.has(words[0] ?? '') ? [letters, letters.slice(1)] : [letters];
}

function count(counts: Map<string, number>, word: string | undefined): void {
  if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
}

function above(counts: ReadonlyMap<string, number>, least: number, things: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...counts].filter(([word, times]) => times >= least && !things.has(word)).map(([word]) => word));
}
