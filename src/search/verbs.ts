import type { Graph } from '../graph/graph.ts';
import type { RelationType } from '../graph/vocabulary.ts';
import { isFiller } from './cues.ts';
import { stem } from './stem.ts';
import { normalise, wordsOf } from './text.ts';

/** Which relation types a word speaks of. */
export interface Verbs {
  readonly typesOf: (word: string) => readonly string[];
}

/** The words of a graph's relation types: their labels and the keywords that authors gave them. */
export function verbsOf(graph: Graph): Verbs {
  const types = new Map<string, Set<string>>();
  for (const type of graph.vocabulary.relationTypes.values()) {
    for (const word of wordsOfType(type)) types.set(word, (types.get(word) ?? new Set()).add(type.id));
  }
  const typesOf = (word: string): readonly string[] => {
    if (isFiller(word)) return [];
    const exact = types.get(stem(word));
    if (exact !== undefined) return [...exact];
    const begun = [...types].find(([known]) => known.length > 1 && /[\uac00-\ud7a3]/.test(known) && word.startsWith(known));
    return begun === undefined ? [] : [...begun[1]];
  };
  return { typesOf };
}

function wordsOfType(type: RelationType): ReadonlySet<string> {
  const texts = [...Object.values(type.keywords ?? {}).flat(), ...Object.values(type.label)];
  const words = texts.flatMap((text) => wordsOf(normalise(text)));
  return new Set(words.filter((word) => !isFiller(word)).map(stem));
}
