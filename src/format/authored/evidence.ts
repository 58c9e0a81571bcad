/** Sources and evidence as authors write them. */
import * as v from 'valibot';
import { id, month, webAddress, words } from './scalar.ts';

export const evidence = v.strictObject({
  source: id,
  page: v.exactOptional(words),
  at: v.exactOptional(words),
  checked: v.exactOptional(month),
});

/** What a statement rests on. */
export const evidenceList = v.pipe(v.array(evidence), v.minLength(1, 'is empty; name at least one source'));

export const source = v.strictObject({
  id,
  title: words,
  url: v.exactOptional(webAddress),
  asOf: v.exactOptional(month),
});

/** sources.yaml */
export const sources = v.array(source);

export type AuthoredEvidence = v.InferOutput<typeof evidence>;
export type AuthoredSource = v.InferOutput<typeof source>;
