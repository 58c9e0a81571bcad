import type { Text } from './vocabulary.ts';

/** A guided walk, as far as the core knows it; its title arrives with the others. */
export interface TourHeading {
  readonly id: string;
  readonly title: Text;
  /** How many steps it has. */
  readonly length: number;
}

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
