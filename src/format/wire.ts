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

export const strings = v.array(v.string());
export const text = v.record(v.string(), v.string());
/** A column of whole numbers. */
export const packed = v.pipe(
  v.string(),
  v.check((letters) => unpack(letters) !== undefined, 'is no column of numbers'),
  v.transform((letters) => unpack(letters) ?? []),
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

/** A map of things by their own id, and back. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

/** Where in its list an id stands. */
export function rowsOf(map: ReadonlyMap<string, unknown>): (id: string) => number {
  const rows = new Map([...map.keys()].map((id, row) => [id, row]));
  return (id) => rows.get(id) ?? 0;
}
