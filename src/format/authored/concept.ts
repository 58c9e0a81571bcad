/** concepts/<category>/<id>.yaml */
import * as v from 'valibot';
import { evidenceList } from './evidence.ts';
import { date, flag, id, languageTag, text, webAddress, wordLists, words } from './scalar.ts';
import { value } from './value.ts';

const names = v.strictObject({
  name: words,
  /** As people say it; the name itself when left out. */
  short: v.exactOptional(words),
  aliases: v.exactOptional(v.array(words)),
});

const historyEvent = v.strictObject({
  event: v.picklist(['renamed', 'announced', 'changed', 'maintenance', 'closed-to-new', 'ended']),
  from: v.exactOptional(words),
  date,
  successor: v.exactOptional(id),
  note: v.exactOptional(text),
  evidence: evidenceList,
});

/** Besides these keys a relation holds one more: `type: target`. */
export const relation = v.objectWithRest(
  {
    slug: v.exactOptional(id),
    via: v.exactOptional(v.array(id)),
    what: v.exactOptional(text),
    condition: v.exactOptional(text),
    note: v.exactOptional(text),
    native: v.exactOptional(flag),
    since: v.exactOptional(date),
    until: v.exactOptional(date),
    evidence: evidenceList,
  },
  id,
);

export const summary = text;

export const concept = v.strictObject({
  id,
  kind: id,
  category: id,
  scopes: v.exactOptional(v.array(id)),
  names: v.record(languageTag, names),
  readings: v.exactOptional(v.strictObject({ name: v.exactOptional(words), short: v.exactOptional(words) })),
  keywords: v.exactOptional(wordLists),
  hidden: v.exactOptional(v.array(words)),
  shared: v.exactOptional(v.array(words)),
  summary,
  history: v.exactOptional(v.array(historyEvent)),
  values: v.exactOptional(v.array(value)),
  documentation: v.exactOptional(v.array(v.strictObject({ title: words, url: webAddress }))),
  relations: v.exactOptional(v.array(relation)),
});

export type AuthoredConcept = v.InferOutput<typeof concept>;
export type AuthoredRelation = v.InferOutput<typeof relation>;

/** The key that says a relation's type, and its target; every key that is no other is one. */
export function typeKeys(entry: AuthoredRelation): readonly (readonly [string, string])[] {
  return Object.entries(entry).flatMap(([key, target]) =>
    key in relation.entries || typeof target !== 'string' ? [] : [[key, target] as const],
  );
}
