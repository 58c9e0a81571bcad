/** Written comparisons -> comparisons whose cells are their concepts' values. */
import type { AuthoredComparison, AuthoredRow } from '../format/authored/comparison.ts';
import type { Comparison, Item, Row } from '../graph/comparison.ts';
import type { ConceptDetail, Value } from '../graph/concept.ts';
import { valueOf } from './assemble-value.ts';
import type { Authored } from './authored.ts';

export function comparisonsOf(
  authored: Authored,
  details: ReadonlyMap<string, ConceptDetail>,
): ReadonlyMap<string, Comparison> {
  return new Map(authored.reading.comparisons.map(({ value }) => [value.id, comparisonOf(authored, details, value)]));
}

function comparisonOf(
  authored: Authored,
  details: ReadonlyMap<string, ConceptDetail>,
  written: AuthoredComparison,
): Comparison {
  const { id, title, verdict, chooseWhen = {}, changes, trap, keywords = {}, evidence } = written;
  const items = written.items.map((item): Item => (typeof item === 'string' ? { id: item, members: [item] } : item));
  return {
    id,
    title,
    items,
    ...(verdict === undefined ? {} : { verdict }),
    chooseWhen: new Map(Object.entries(chooseWhen)),
    ...(changes === undefined ? {} : { changes }),
    ...(trap === undefined ? {} : { trap }),
    rows: written.rows.map((row) => rowOf(authored, details, items, row)),
    keywords,
    evidence,
  };
}

function rowOf(
  authored: Authored,
  details: ReadonlyMap<string, ConceptDetail>,
  items: readonly Item[],
  { criterion, why, cells = {} }: AuthoredRow,
): Row {
  const filled = items.flatMap(({ id }): readonly (readonly [string, Value])[] => {
    const own = details.get(id)?.values.find((value) => value.criterion === criterion);
    const written = cells[id];
    if (written !== undefined) return [[id, valueOf(authored, criterion, written)]];
    return own === undefined ? [] : [[id, own]];
  });
  return { criterion, ...(why === undefined ? {} : { why }), cells: new Map(filled) };
}
