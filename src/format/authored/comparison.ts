/** comparisons/<slug>.yaml */
import * as v from 'valibot';
import { evidenceList } from './evidence.ts';
import { id, slug, text, wordLists } from './scalar.ts';
import { cell } from './value.ts';

const group = v.strictObject(
  {
    id,
    members: v.pipe(v.array(id), v.minLength(2, 'has fewer than two members; write a single concept as its id')),
    names: text,
  },
  'is neither a concept nor a group; write an id, or { id, members, names }',
);

const row = v.strictObject({
  criterion: id,
  why: v.exactOptional(text),
  cells: v.exactOptional(v.record(id, cell)),
});

export const comparison = v.strictObject({
  id: slug,
  title: text,
  items: v.pipe(
    v.array(v.lazy((item) => (typeof item === 'string' ? id : group))),
    v.minLength(2, 'holds fewer than two items; compare at least two'),
    v.maxLength(12, 'holds more than twelve items; split it'),
  ),
  keywords: v.exactOptional(wordLists),
  verdict: v.exactOptional(text),
  chooseWhen: v.exactOptional(v.record(id, text)),
  changes: v.exactOptional(text),
  trap: v.exactOptional(text),
  rows: v.pipe(v.array(row), v.minLength(1, 'is empty; add a criterion')),
  evidence: evidenceList,
});

export type AuthoredComparison = v.InferOutput<typeof comparison>;
export type AuthoredRow = v.InferOutput<typeof row>;
