import type { Text } from '../graph/vocabulary.ts';
import type { Hit } from './hit.ts';

/** One way to say a thing, and how surely who types it means that thing (0 to 1). */
export interface Form {
  readonly text: string;
  readonly weight: number;
  /** The whole name, where the text is only what people say of it, already normalised. */
  readonly whole?: string;
  /** For the explanation of a hit. */
  readonly as: 'name' | 'alias' | 'former name' | 'reading' | 'initials' | 'keyword' | 'title' | 'summary' | 'use';
}

/** A thing that can be found by its own words. */
export interface Entry {
  readonly type: Extract<Hit['type'], 'concept' | 'comparison' | 'scenario' | 'tour' | 'command'>;
  readonly id: string;
  readonly forms: readonly Form[];
  /** How likely anyone looks for it, 0 to 1; decides between equals. */
  readonly prior: number;
  readonly label: Text;
}

/** Can a form stand for the thing in a sentence? */
export function isName(form: Form): boolean {
  return (
    form.as === 'name' ||
    form.as === 'alias' ||
    form.as === 'former name' ||
    form.as === 'reading' ||
    form.as === 'initials'
  );
}

/** Is it text that is searched by its words alone? */
export function isProse(form: Form): boolean {
  return form.as === 'summary' || form.as === 'use';
}
