import type { Hit } from './hit.ts';

/** What a resolver believes was meant, before it is put into words. */
export interface Guess extends Pick<Hit, 'type' | 'id' | 'score' | 'why'> {
  readonly source?: string;
  readonly target?: string;
  readonly items?: readonly string[];
  /** The form of its own words that was found. */
  readonly found?: string;
}
