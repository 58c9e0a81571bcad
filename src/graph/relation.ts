import type { Text } from './vocabulary.ts';
import type { Evidence } from './evidence.ts';

/** A typed directed statement between two concepts: source, type, target. */
export interface Relation {
  /** `source.type.target`, with `.slug` for a second one between the same ends. */
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly target: string;
  /** Concepts that it runs through, in order. */
  readonly via: readonly string[];
  /** What is carried, where the type's sentence has a place for it. */
  readonly what?: Text;
}

/** What a relation's panel says; arrives after the first paint. */
export interface RelationDetail {
  readonly id: string;
  /** Works without anything between. */
  readonly native: boolean;
  readonly condition?: Text;
  readonly note?: Text;
  readonly since?: string;
  readonly until?: string;
  readonly evidence: readonly Evidence[];
}
