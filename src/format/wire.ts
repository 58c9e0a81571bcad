/** Parts that the wire forms of core and fragments have in common: the shapes of src/graph as JSON. */
import * as v from 'valibot';
import { unpack } from './pack.ts';

/** What reading foreign bytes gives: the thing, or why there is none. */
export type Decoded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Holds JSON against a shape. */
export function decoded<T>(schema: v.GenericSchema<unknown, T>, json: unknown): Decoded<T> {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  return { ok: false, problem: `${v.getDotPath(issue) ?? 'everything'}: ${issue.message}` };
}

/** Long lists and the texts of every name are looked at in one go: a check of its own for each would take ten times as long. */
export const strings = v.custom<string[]>((list) => isListOf(list, isString), 'is no list of texts');
export const text = v.custom<Record<string, string>>(
  (record) => isRecord(record) && Object.values(record).every(isString),
  'is no text by language',
);

/** A column of whole numbers. */
export const packed = v.pipe(
  v.string(),
  v.transform(unpack),
  v.check((numbers) => numbers !== undefined, 'is no column of numbers'),
  v.transform((numbers) => numbers ?? []),
);
export const wordLists = v.record(v.string(), strings);

export const evidence = v.array(
  v.object({
    source: v.string(),
    page: v.exactOptional(v.string()),
    at: v.exactOptional(v.string()),
    checked: v.exactOptional(v.string()),
  }),
);

const content = v.variant('kind', [
  v.object({
    kind: v.literal('quantity'),
    amount: v.number(),
    to: v.exactOptional(v.number()),
    unit: v.string(),
  }),
  v.object({ kind: v.literal('choice'), option: v.string() }),
  v.object({ kind: v.literal('text'), text }),
]);

export const value = v.object({
  criterion: v.string(),
  content,
  limit: v.exactOptional(v.picklist(['default', 'minimum', 'maximum', 'quota'])),
  note: v.exactOptional(text),
  was: v.exactOptional(v.object({ content, until: v.string() })),
  conflict: v.exactOptional(v.object({ content, note: v.exactOptional(text), evidence })),
  evidence,
});

export function isListOf<T>(list: unknown, is: (one: unknown) => one is T): list is T[] {
  return Array.isArray(list) && list.every(is);
}

export function isString(one: unknown): one is string {
  return typeof one === 'string';
}

function isRecord(one: unknown): one is object {
  return typeof one === 'object' && one !== null && !Array.isArray(one);
}

/** A map of things by their own id, and back. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

/** Where in its list an id stands. */
export function rowsOf(map: ReadonlyMap<string, unknown>): (id: string) => number {
  const rows = new Map([...map.keys()].map((id, row) => [id, row]));
  return (id) => rows.get(id) ?? 0;
}
