/** The vocabulary holds together: sentences with their slots, families, kinds, units and options that exist. */
import type { AuthoredCriterion, AuthoredRelationType } from '../../format/authored/graph.ts';
import type { Problem } from '../../format/problem.ts';
import type { Authored } from '../authored.ts';
import { problemAt } from '../part.ts';
import { unknown } from './unknown.ts';

export function vocabulary(authored: Authored): readonly Problem[] {
  const { value } = authored.graph;
  return [
    ...value.relationTypes.flatMap((type, at) => typeProblems(authored, type, at)),
    ...(value.criteria ?? []).flatMap((criterion, at) => criterionProblems(authored, criterion, at)),
  ];
}

function typeProblems(authored: Authored, type: AuthoredRelationType, at: number): readonly Problem[] {
  const { graph, kinds } = authored;
  const path = ['relationTypes', at];
  const families = new Set(graph.value.families.map(({ id }) => id));
  return [
    ...unknown(graph, [...path, 'family'], 'family', type.family, families),
    ...(type.denies === undefined
      ? []
      : unknown(graph, [...path, 'denies'], 'relation type', type.denies, authored.types)),
    ...(['domain', 'range'] as const).flatMap((end) =>
      (type[end] ?? []).flatMap((kind, of) => unknown(graph, [...path, end, of], 'kind', kind, kinds)),
    ),
    ...(['sentence', 'inverse'] as const).flatMap((key) =>
      Object.entries(type[key]).flatMap(([language, template]) =>
        slotProblems(template, type.what !== undefined).map(([what, cure]) =>
          problemAt(graph, [...path, key, language], `the ${key} of '${type.id}' ${what}`, cure),
        ),
      ),
    ),
    ...saysInverse(authored, type, at),
  ];
}

function slotProblems(template: string, mayCarry: boolean): readonly (readonly [string, string])[] {
  const slots = [...template.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
  const allowed = mayCarry ? ['a', 'b', 'what'] : ['a', 'b'];
  return [
    ...['a', 'b']
      .filter((slot) => !slots.includes(slot))
      .map((slot) => [`has no {${slot}}`, `write {${slot}} where it belongs`] as const),
    ...slots
      .filter((slot) => !allowed.includes(slot))
      .map((slot) =>
        slot === 'what'
          ? (['has {what} and the type no default for it', "add 'what' to the type"] as const)
          : ([`has an unknown slot {${slot}}`, `use ${allowed.map((one) => `{${one}}`).join(', ')}`] as const),
      ),
  ];
}

/** A type whose sentence is another's inverse states everything a second time. */
function saysInverse({ graph }: Authored, type: AuthoredRelationType, at: number): readonly Problem[] {
  return graph.value.relationTypes.slice(0, at).flatMap((other) => {
    const mirrored = Object.entries(type.sentence).every(
      ([language, sentence]) => swapped(other.inverse[language] ?? '') === sentence,
    );
    if (!mirrored) return [];
    const what = `'${type.id}' says what the inverse of '${other.id}' already says`;
    return [problemAt(graph, ['relationTypes', at], what, `take it out and state '${other.id}' from the other side`)];
  });
}

function swapped(template: string): string {
  return template.replace(/\{([ab])\}/g, (_, slot: string) => (slot === 'a' ? '{b}' : '{a}'));
}

function criterionProblems(
  { graph, units, types }: Authored,
  criterion: AuthoredCriterion,
  at: number,
): readonly Problem[] {
  const path = ['criteria', at];
  const { scale, unit, options, types: spoken = [] } = criterion;
  const problems = spoken.flatMap((type, of) => unknown(graph, [...path, 'types', of], 'relation type', type, types));
  if (scale === 'quantity') {
    if (unit === undefined)
      return [...problems, problemAt(graph, path, `the quantity '${criterion.id}' has no unit`, "add 'unit'")];
    return [...problems, ...unknown(graph, [...path, 'unit'], 'unit', unit, units)];
  }
  if (scale === 'choice' && Object.keys(options ?? {}).length === 0) {
    return [...problems, problemAt(graph, path, `the choice '${criterion.id}' has no options`, "add 'options'")];
  }
  return problems;
}
