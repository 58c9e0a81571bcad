import { isComparing, isFiller, isFrom, isReaching, isTo } from './cues.ts';
import { apart, mentionsIn, type Mention } from './mentions.ts';
import { wordsOf } from './text.ts';
import type { TextIndex } from './text-index.ts';
import type { Verbs } from './verbs.ts';

/** A query read as a question: which concepts it names, and what stands around them. */
export interface Question {
  readonly words: readonly string[];
  readonly mentions: readonly Mention[];
  /** Words that name no concept. */
  readonly rest: readonly { readonly word: string; readonly at: number }[];
  /** Does a word ask for a comparison? */
  readonly comparing: boolean;
  /** Does it ask for the way from one to the other? */
  readonly reaching: boolean;
  /** How much of what is said beyond names the resolvers may leave unexplained: its telling words. */
  readonly unread: readonly string[];
}

export function questionOf(index: TextIndex, verbs: Verbs, text: string): Question {
  const words = apart(index, wordsOf(text));
  const mentions = mentionsIn(index, words, (word) => verbs.typesOf(word).length > 0);
  const rest = words
    .map((word, at) => ({ word, at }))
    .filter(({ at }) => !mentions.some(({ from, to }) => at >= from && at < to));
  const has = (test: (word: string) => boolean): boolean => rest.some(({ word }) => test(word));
  return {
    words,
    mentions,
    rest,
    comparing: has(isComparing),
    reaching: has(isReaching) || (has(isFrom) && has(isTo)),
    unread: rest
      .map(({ word }) => word)
      .filter((word) => !isFiller(word) && !isReaching(word) && !isFrom(word) && !isTo(word)),
  };
}
