/** scenarios/<id>.yaml */
import * as v from 'valibot';
import { evidenceList } from './evidence.ts';
import { id, slug, text, wordLists, words } from './scalar.ts';

const rival = v.strictObject({
  concept: id,
  because: text,
  /** A criterion that the rival has a value of, or a relation's id. */
  fact: v.exactOptional(words),
});

export const scenario = v.strictObject({
  id,
  title: text,
  situation: text,
  mode: v.exactOptional(v.picklist(['all', 'any'])),
  answers: v.pipe(v.array(id), v.minLength(1, 'is empty; name at least one answer')),
  why: text,
  rivals: v.exactOptional(v.array(rival)),
  conflict: v.exactOptional(v.strictObject({ text, evidence: evidenceList })),
  comparison: v.exactOptional(slug),
  keywords: v.exactOptional(wordLists),
  evidence: evidenceList,
});

export type AuthoredScenario = v.InferOutput<typeof scenario>;
