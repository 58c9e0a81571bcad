/** Comparisons: known items and criteria; cells that say what their concept says. */
import type { AuthoredComparison, AuthoredRow } from '../../format/authored/comparison.ts';
import type { AuthoredCell, AuthoredContent } from '../../format/authored/value.ts';
import type { Problem } from '../../format/problem.ts';
import type { Authored } from '../authored.ts';
import { type Part, problemAt } from '../part.ts';
import { knownConcepts, unknown } from './unknown.ts';
import { fits } from './values.ts';

type ComparisonPart = Part<AuthoredComparison>;

export function comparisons(authored: Authored): readonly Problem[] {
  return authored.reading.comparisons.flatMap((part) => [
    ...items(authored, part),
    ...Object.keys(part.value.chooseWhen ?? {}).flatMap((id) =>
      unknown(part, ['chooseWhen', id], 'item', id, itemIds(part), 'key'),
    ),
    ...part.value.rows.flatMap((row, at) => rowProblems(authored, part, row, at)),
  ]);
}

/** Rows in which fewer than two items have a value, and comparisons of fewer than three rows. */
export function thinComparisons({ reading, concepts }: Authored): readonly Problem[] {
  return reading.comparisons.flatMap((part) => {
    const { rows } = part.value;
    const few =
      rows.length < 3
        ? [problemAt(part, ['rows'], `only ${rows.length} of at least 3 criteria`, 'add a criterion')]
        : [];
    const empty = rows.flatMap(({ criterion, cells = {} }, at) => {
      const filled = [...itemIds(part)].filter(
        (id) => id in cells || concepts.get(id)?.value.values?.some((value) => value.criterion === criterion) === true,
      );
      if (filled.length > 1) return [];
      return [
        problemAt(
          part,
          ['rows', at],
          `${filled.length} of the items has a value of '${criterion}'`,
          'give the concepts their values',
        ),
      ];
    });
    return [...few, ...empty];
  });
}

function itemIds(part: ComparisonPart): ReadonlySet<string> {
  return new Set(part.value.items.map((item) => (typeof item === 'string' ? item : item.id)));
}

function items(authored: Authored, part: ComparisonPart): readonly Problem[] {
  const known = knownConcepts(authored);
  const list = part.value.items;
  return list.flatMap((item, at) => {
    const id = typeof item === 'string' ? item : item.id;
    const path = ['items', at];
    const again = list.findIndex((one) => (typeof one === 'string' ? one : one.id) === id) < at;
    if (again) return [problemAt(part, path, `'${id}' stands among the items twice`, 'keep one of them')];
    if (typeof item === 'string') return unknown(part, path, 'concept', item, known);
    const taken = authored.concepts.has(id)
      ? [problemAt(part, [...path, 'id'], `the group '${id}' is called like a concept`, 'choose another id')]
      : [];
    return [
      ...taken,
      ...item.members.flatMap((member, of) => unknown(part, [...path, 'members', of], 'concept', member, known)),
    ];
  });
}

function rowProblems(authored: Authored, part: ComparisonPart, row: AuthoredRow, at: number): readonly Problem[] {
  const path = ['rows', at];
  const ids = itemIds(part);
  const again = part.value.rows.findIndex(({ criterion }) => criterion === row.criterion) < at;
  return [
    ...unknown(part, [...path, 'criterion'], 'criterion', row.criterion, authored.criteria),
    ...(again
      ? [problemAt(part, [...path, 'criterion'], `a second row of '${row.criterion}'`, 'make one of the two')]
      : []),
    ...Object.entries(row.cells ?? {}).flatMap(([id, cell]) => [
      ...unknown(part, [...path, 'cells', id], 'item', id, ids, 'key'),
      ...fits(authored, part, [...path, 'cells', id], row.criterion, cell),
      ...disagreement(authored, part, [...path, 'cells', id], row.criterion, id, cell),
    ]),
  ];
}

function disagreement(
  { concepts, criteria }: Authored,
  part: ComparisonPart,
  path: readonly (string | number)[],
  criterion: string,
  id: string,
  cell: AuthoredCell,
): readonly Problem[] {
  const owner = concepts.get(id);
  const at = owner?.value.values?.findIndex((value) => value.criterion === criterion) ?? -1;
  const own = owner?.value.values?.[at];
  if (owner === undefined || own === undefined) return [];
  const unit = criteria.get(criterion)?.unit;
  if (contentKey(own, unit) === contentKey(cell, unit) && own.limit === cell.limit) return [];
  const where = `${owner.file}:${owner.place(['values', at]).line}`;
  return [
    problemAt(
      part,
      path,
      `the cell disagrees with the value of '${id}' in ${where}`,
      'leave the cell out, or mend one of the two',
    ),
  ];
}

function contentKey({ option, amount, to, unit, text }: AuthoredContent, usual: string | undefined): string {
  const words = text === undefined ? undefined : Object.entries(text).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([option, amount, to, amount === undefined ? undefined : (unit ?? usual), words]);
}
