import type { Text } from './vocabulary.ts';

export interface TourStep {
  /** The address of a view below the language, such as `concept/sqs/?hops=2`. */
  readonly at: string;
  readonly text: Text;
}

export interface Tour {
  readonly id: string;
  readonly title: Text;
  readonly steps: readonly TourStep[];
}
