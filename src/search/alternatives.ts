import type { ComparisonHeading } from '../graph/comparison.ts';
import type { Graph } from '../graph/graph.ts';
import { jamo } from '../language/hangul.ts';
import { isComparing, isFiller } from './cues.ts';
import type { Guess } from './guess.ts';
import { isName } from './entry.ts';
import { rootsOf } from './root.ts';
import type { TextIndex } from './text-index.ts';

const FOUND = 0.9;
/** How much less for each item that nobody asked for. */
const MORE = 0.03;

/**
 * Authored comparisons whose items are named by a part of their names only, in turn: `spot vs reserved vs on demand`,
 * `standard vs fifo`.
 */
export function alternativeGuesses(index: TextIndex, graph: Graph, words: readonly string[]): readonly Guess[] {
  const parts = partsOf(words);
  if (parts.length < 2) return [];
  return [...graph.comparisons.values()].flatMap((heading): readonly Guess[] => {
    const chosen = assigned(index, heading, parts);
    if (chosen === undefined) return [];
    const others = heading.items.map(({ id }) => id).filter((id) => !chosen.includes(id));
    const items = [...chosen, ...others];
    const score = FOUND - MORE * others.length;
    return [{ type: 'comparison', id: heading.id, items, score, why: 'authored comparison, named in part' }];
  });
}

/** What stands between the words that compare. */
function partsOf(words: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  let compared = false;
  for (const word of words) {
    if (isComparing(word) || word === 'and' || word === '와' || word === '과') {
      compared ||= isComparing(word);
      parts.push([]);
    } else if (!isFiller(word)) parts.at(-1)?.push(word);
  }
  return compared ? parts.filter((part) => part.length > 0) : [];
}

/** An item of its own for each part; undefined when one finds none. */
function assigned(
  index: TextIndex,
  { items }: ComparisonHeading,
  parts: readonly (readonly string[])[],
): readonly string[] | undefined {
  const chosen: string[] = [];
  for (const part of parts) {
    const free = items.filter(({ id, members }) => members.length === 1 && !chosen.includes(id));
    const [item, another] = free.filter(({ id }) => holdsAll(namesOf(index, id), part));
    // A word that several of them share says nothing: `instance`.
    if (item === undefined || (another !== undefined && free.length === items.length && parts.length < items.length))
      return undefined;
    chosen.push(item.id);
  }
  return chosen;
}

function holdsAll(names: ReadonlySet<string>, part: readonly string[]): boolean {
  return part.every((word) => rootsOf(word).some((root) => names.has(root)));
}

const known = new WeakMap<TextIndex, Map<string, ReadonlySet<string>>>();

/** Roots of all words of a concept's names. */
function namesOf(index: TextIndex, id: string): ReadonlySet<string> {
  const all = known.get(index) ?? new Map<string, ReadonlySet<string>>();
  known.set(index, all);
  const made = all.get(id) ?? rootsOfNames(index, id);
  all.set(id, made);
  return made;
}

function rootsOfNames(index: TextIndex, id: string): ReadonlySet<string> {
  const number = index.entries.findIndex((entry) => entry.type === 'concept' && entry.id === id);
  const forms = index.forms.slice(index.starts[number], index.starts[number + 1]);
  return new Set(forms.filter(isName).flatMap(({ words }) => words.flatMap((word) => [jamo(word), ...rootsOf(word)])));
}
