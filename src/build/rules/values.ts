/** Values fit the scale of their criterion; a concept has at most one of each. */
import type { AuthoredCell, AuthoredContent } from '../../format/authored/value.ts';
import type { AuthoredCriterion } from '../../format/authored/graph.ts';
import type { Path } from '../../format/authored/walk.ts';
import { meant } from '../../format/complaint.ts';
import type { Problem } from '../../format/problem.ts';
import type { Authored } from '../authored.ts';
import { type Part, problemAt } from '../part.ts';
import { unknown } from './unknown.ts';

export function values(authored: Authored): readonly Problem[] {
  return authored.reading.concepts.flatMap((part) => {
    const list = part.value.values ?? [];
    return list.flatMap((value, at) => {
      const path = ['values', at];
      const strange = unknown(part, [...path, 'criterion'], 'criterion', value.criterion, authored.criteria);
      const first = list.findIndex(({ criterion }) => criterion === value.criterion);
      const again =
        first < at
          ? [problemAt(part, [...path, 'criterion'], `a second value of '${value.criterion}'`, 'make one of the two')]
          : [];
      return [...strange, ...again, ...fits(authored, part, path, value.criterion, value)];
    });
  });
}

/** What a value or a cell says, said by the scale of its criterion, or in words. */
export function fits(
  authored: Authored,
  part: Part<unknown>,
  path: Path,
  criterionId: string,
  value: AuthoredCell,
): readonly Problem[] {
  const criterion = authored.criteria.get(criterionId);
  if (criterion === undefined) return [];
  return [
    ...contentFits(authored, part, path, criterion, value),
    ...(value.was === undefined ? [] : contentFits(authored, part, [...path, 'was'], criterion, value.was)),
    ...(value.conflict === undefined
      ? []
      : contentFits(authored, part, [...path, 'conflict'], criterion, value.conflict)),
  ];
}

function contentFits(
  { units }: Authored,
  part: Part<unknown>,
  path: Path,
  criterion: AuthoredCriterion,
  content: AuthoredContent,
): readonly Problem[] {
  const { option, amount, to, unit, text } = content;
  const said = [option, amount, text].filter((one) => one !== undefined).length;
  if (said !== 1) {
    const what = said === 0 ? 'says nothing' : 'says it in more than one way';
    return [
      problemAt(part, path, `the value of '${criterion.id}' ${what}`, "write one of 'option', 'amount' and 'text'"),
    ];
  }
  if (option !== undefined) return optionFits(part, path, criterion, option);
  if (amount === undefined) {
    const lost = [to === undefined ? undefined : 'to', unit === undefined ? undefined : 'unit'].filter(
      (key) => key !== undefined,
    );
    return lost.map((key) =>
      problemAt(part, [...path, key], `'${key}' stands without an amount`, "add 'amount', or take it out", 'key'),
    );
  }
  return amountFits(units, part, path, criterion, content);
}

function optionFits(part: Part<unknown>, path: Path, criterion: AuthoredCriterion, option: string): readonly Problem[] {
  const options = Object.keys(criterion.options ?? {});
  if (options.includes(option)) return [];
  const where = [...path, 'option'];
  if (criterion.scale === 'choice')
    return [problemAt(part, where, `no option '${option}' of '${criterion.id}'`, meant(option, options))];
  const cure = criterion.scale === 'quantity' ? "write 'amount', or 'text'" : "write 'text'";
  return [problemAt(part, where, `'${criterion.id}' has no options, its scale is ${criterion.scale}`, cure, 'key')];
}

function amountFits(
  units: Authored['units'],
  part: Part<unknown>,
  path: Path,
  criterion: AuthoredCriterion,
  { amount = 0, to, unit }: AuthoredContent,
): readonly Problem[] {
  if (criterion.scale !== 'quantity') {
    const cure = criterion.scale === 'choice' ? "write 'option', or 'text'" : "write 'text'";
    return [
      problemAt(
        part,
        [...path, 'amount'],
        `'${criterion.id}' is no quantity, its scale is ${criterion.scale}`,
        cure,
        'key',
      ),
    ];
  }
  if (to !== undefined && to <= amount)
    return [problemAt(part, [...path, 'to'], 'the range ends before it begins', "write the smaller as 'amount'")];
  if (unit === undefined) return [];
  const wanted = units.get(criterion.unit ?? '');
  const same = [...units].flatMap(([id, dimension]) => (dimension === wanted ? [id] : []));
  if (!units.has(unit)) return [problemAt(part, [...path, 'unit'], `no unit '${unit}'`, meant(unit, units.keys()))];
  if (same.includes(unit)) return [];
  return [
    problemAt(
      part,
      [...path, 'unit'],
      `'${unit}' does not measure '${criterion.id}'`,
      `choose one of ${same.join(', ')}`,
    ),
  ];
}
