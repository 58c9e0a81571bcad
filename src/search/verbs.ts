import type { Graph } from '../graph/graph.ts';
import type { RelationType } from '../graph/vocabulary.ts';
import { isFiller } from './cues.ts';
import { stem } from './stem.ts';
import { wordsIn } from './text.ts';

/** Which relation types a word speaks of. */
export interface Verbs {
  readonly typesOf: (word: string) => readonly string[];
  /** Does the type's sentence hold the word, though it tells nothing by itself (`데이터를 적재한다`)? */
  readonly goesWith: (word: string, type: string) => boolean;
}

/** The words of a graph's relation types: their labels and the keywords that authors gave them. */
export function verbsOf(graph: Graph): Verbs {
  const types = new Map<string, Set<string>>();
  const sentences = new Map<string, ReadonlySet<string>>();
  for (const type of graph.vocabulary.relationTypes.values()) {
    sentences.set(type.id, new Set(sentenceWords(type)));
    for (const word of wordsOfType(type)) types.set(word, (types.get(word) ?? new Set()).add(type.id));
  }
  const typesOf = (word: string): readonly string[] => {
    if (isFiller(word)) return [];
    const exact = types.get(stem(word));
    if (exact !== undefined) return [...exact];
    const begun = [...types].find(
      ([known]) => known.length > 1 && /[\uac00-\ud7a3]/.test(known) && word.startsWith(known),
    );
    return begun === undefined ? [] : [...begun[1]];
  };
  const goesWith = (word: string, type: string): boolean => sentences.get(type)?.has(stem(word)) ?? false;
  return { typesOf, goesWith };
}

function sentenceWords(type: RelationType): readonly string[] {
  const texts = [type.sentence, type.inverse, type.what ?? {}].flatMap((text) => Object.values(text));
  return texts.flatMap((text) => wordsIn(text.replace(/\{\w+\}/g, ' '))).map(stem);
}

function wordsOfType(type: RelationType): ReadonlySet<string> {
  const texts = [...Object.values(type.keywords ?? {}).flat(), ...Object.values(type.label)];
  const words = texts.flatMap((text) => wordsIn(text));
  return new Set(words.filter((word) => !isFiller(word)).map(stem));
}
