import type { Language, Text } from '../graph/vocabulary.ts';

/** One thing found. */
export interface Hit {
  readonly type: 'concept' | 'relation' | 'comparison' | 'scenario' | 'path' | 'tour' | 'command';
  /** The thing's id; of a comparison that nobody wrote its items, of a path its ends, joined by commas. */
  readonly id: string;
  /** Ends of a relation or a path. */
  readonly source?: string;
  readonly target?: string;
  /** Items of a comparison, in the order of the query where it names them. */
  readonly items?: readonly string[];
  readonly label: string;
  readonly detail: string;
  /** Parts of the label that were typed: from, to (exclusive). */
  readonly marks: readonly (readonly [number, number])[];
  /** 0 to 1. */
  readonly score: number;
  /** Why it was found, for authors. */
  readonly why: string;
}

export interface Answer {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** The nearest thing, when nothing was found. */
  readonly suggestion?: Hit;
}

/** Something the app can do, found by its words in every language. */
export interface Command {
  readonly id: string;
  readonly label: Text;
  readonly keywords?: Readonly<Record<Language, readonly string[]>>;
}
