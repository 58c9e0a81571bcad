/** Walks written data along its schema: where does it hold a text, an evidence, a date? */
import type * as v from 'valibot';

export type Path = readonly (string | number)[];

export type Schema = v.GenericSchema<unknown, unknown>;

export interface Occurrence {
  readonly path: Path;
  readonly value: unknown;
}

/** Every place in the value that the wanted schema stands for. */
export function occurrences(schema: Schema, wanted: Schema, value: unknown, path: Path = []): readonly Occurrence[] {
  const node = unwrapped(schema, value);
  if (node === wanted) return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const below = childSchema(node, key, child);
    const step = Array.isArray(value) ? Number(key) : key;
    return below === undefined ? [] : occurrences(below, wanted, child, [...path, step]);
  });
}

/** The keys that the schema knows at a path; none where any key may stand. */
export function keysAt(schema: Schema, value: unknown, path: Path): readonly string[] {
  let node = unwrapped(schema, value);
  let here = value;
  for (const step of path) {
    here = child(here, step);
    const below = childSchema(node, String(step), here);
    if (below === undefined) return [];
    node = unwrapped(below, here);
  }
  return Object.keys(shape(node).entries ?? {});
}

function childSchema(schema: Schema, key: string, value: unknown): Schema | undefined {
  const { entries, item, value: entry, rest } = shape(schema);
  if (entries !== undefined) return Object.hasOwn(entries, key) ? entries[key] : rest;
  const below = item ?? entry;
  return below === undefined ? undefined : unwrapped(below, value);
}

function unwrapped(schema: Schema, value: unknown): Schema {
  const { wrapped, getter } = shape(schema);
  if (wrapped !== undefined) return unwrapped(wrapped, value);
  return getter === undefined ? schema : unwrapped(getter(value), value);
}

function child(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === String(step))?.[1]
    : undefined;
}

interface Shape {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly value?: Schema;
  readonly rest?: Schema;
  readonly wrapped?: Schema;
  readonly getter?: (input: unknown) => Schema;
}

/** What valibot's schemas of every type have in common is not in their types. */
function shape(schema: Schema): Shape {
  return schema as unknown as Shape;
}
