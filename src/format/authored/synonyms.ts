/** synonyms.yaml: words that mean nearly the same where someone describes a need, one set an entry, by language. */
import * as v from 'valibot';
import { words } from './scalar.ts';

export const synonyms = v.array(
  v.record(words, v.pipe(v.array(words), v.minLength(1, 'is empty; leave the language out'))),
);

export type AuthoredSynonyms = v.InferOutput<typeof synonyms>;
