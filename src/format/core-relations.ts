/** The relations of a core in columns; what few of them have stands by their row. */
import * as v from 'valibot';
import type { Core } from '../graph/graph.ts';
import type { Relation } from '../graph/relation.ts';
import type { Vocabulary } from '../graph/vocabulary.ts';
import { pack } from './pack.ts';
import { packed, rowsOf, text } from './wire.ts';

export const relationColumns = v.object({
  source: packed,
  type: packed,
  target: packed,
  slug: v.record(v.string(), v.string()),
  via: v.record(v.string(), packed),
  what: v.record(v.string(), text),
});

type Columns = v.InferOutput<typeof relationColumns>;

export function encodeRelations({ vocabulary, concepts, relations }: Core): v.InferInput<typeof relationColumns> {
  const all = [...relations.values()];
  const concept = rowsOf(concepts);
  const few = <T>(pick: (relation: Relation) => T | undefined): Record<string, T> =>
    Object.fromEntries(
      all.flatMap((relation, row) => {
        const picked = pick(relation);
        return picked === undefined ? [] : [[String(row), picked] as const];
      }),
    );
  return {
    source: pack(all.map(({ source }) => concept(source))),
    type: pack(all.map(({ type }) => type).map(rowsOf(vocabulary.relationTypes))),
    target: pack(all.map(({ target }) => concept(target))),
    slug: few(({ id }) => id.split('.')[3]),
    via: few(({ via }) => (via.length === 0 ? undefined : pack(via.map(concept)))),
    what: few(({ what }) => what),
  };
}

/** Undefined when columns differ in length or a row leads nowhere. */
export function decodeRelations(
  columns: Columns,
  vocabulary: Vocabulary,
  ids: readonly string[],
): readonly Relation[] | undefined {
  const { source, type, target } = columns;
  if (type.length !== source.length || target.length !== source.length) return undefined;
  const types = [...vocabulary.relationTypes.keys()];
  const relations = source.flatMap((_, row) => relationAt(columns, types, ids, row));
  return relations.length === source.length ? relations : undefined;
}

function relationAt(
  columns: Columns,
  types: readonly string[],
  ids: readonly string[],
  row: number,
): readonly Relation[] {
  const source = ids[columns.source[row] ?? -1];
  const target = ids[columns.target[row] ?? -1];
  const type = types[columns.type[row] ?? -1];
  const via = (columns.via[row] ?? []).flatMap((at) => ids[at] ?? []);
  if (source === undefined || target === undefined || type === undefined) return [];
  if (via.length !== (columns.via[row] ?? []).length) return [];
  const slug = columns.slug[row];
  const what = columns.what[row];
  const id = [source, type, target, ...(slug === undefined ? [] : [slug])].join('.');
  return [{ id, source, type, target, via, ...(what === undefined ? {} : { what }) }];
}
