/** Comparisons and scenarios of a core: of what they are. Their titles arrive later; until then names stand for them. */
import * as v from 'valibot';
import type { ComparisonHeading, Item } from '../graph/comparison.ts';
import type { Concept } from '../graph/concept.ts';
import type { Core } from '../graph/graph.ts';
import type { ScenarioHeading } from '../graph/scenario.ts';
import type { Text, Vocabulary } from '../graph/vocabulary.ts';
import { pack } from './pack.ts';
import { packed, rowsOf, text } from './wire.ts';

export const comparisonHeadings = v.array(
  v.object({
    id: v.string(),
    /** Members of all items, one after the other. */
    of: packed,
    /** Items that are more than one concept, by the place of their first member. */
    groups: v.exactOptional(
      v.record(v.string(), v.object({ id: v.string(), size: v.number(), names: v.exactOptional(text) })),
    ),
  }),
);

export const scenarioHeadings = v.array(
  v.object({
    id: v.string(),
    /** Answers, then what they stand against. */
    of: packed,
    /** How many of them are answers, where not one. */
    answers: v.exactOptional(v.number()),
    any: v.boolean(),
  }),
);

export function encodeComparisons({ comparisons, concepts }: Core): v.InferInput<typeof comparisonHeadings> {
  const row = rowsOf(concepts);
  return [...comparisons.values()].map(({ id, items }) => {
    const groups: Record<string, { id: string; size: number; names?: Text }> = {};
    let at = 0;
    for (const { id: group, members, names } of items) {
      if (members.length !== 1 || members[0] !== group) {
        groups[String(at)] = { id: group, size: members.length, ...(names === undefined ? {} : { names }) };
      }
      at += members.length;
    }
    const of = pack(items.flatMap(({ members }) => members.map(row)));
    return { id, of, ...(Object.keys(groups).length === 0 ? {} : { groups }) };
  });
}

export function encodeScenarios({ scenarios, concepts }: Core): v.InferInput<typeof scenarioHeadings> {
  const row = rowsOf(concepts);
  return [...scenarios.values()].map(({ id, mode, answers, against }) => ({
    id,
    of: pack([...answers, ...against].map(row)),
    ...(answers.length === 1 ? {} : { answers: answers.length }),
    any: mode === 'any',
  }));
}

export function decodeComparisons(
  wire: v.InferOutput<typeof comparisonHeadings>,
  { languages }: Vocabulary,
  concepts: readonly Concept[],
): readonly ComparisonHeading[] {
  return wire.map(({ id, of, groups = {} }) => {
    const items: Item[] = [];
    for (let at = 0; at < of.length;) {
      const { size = 1, ...group } = groups[String(at)] ?? {};
      const members = of.slice(at, at + Math.max(1, size)).flatMap((row) => concepts[row]?.id ?? []);
      items.push({ id: members[0] ?? '', ...group, members });
      at += Math.max(1, size);
    }
    return { id, items, title: named(languages, concepts, of) };
  });
}

export function decodeScenarios(
  wire: v.InferOutput<typeof scenarioHeadings>,
  { languages }: Vocabulary,
  concepts: readonly Concept[],
): readonly ScenarioHeading[] {
  return wire.map(({ id, of, answers = 1, any }) => ({
    id,
    mode: any ? 'any' : 'all',
    answers: of.slice(0, answers).flatMap((row) => concepts[row]?.id ?? []),
    against: of.slice(answers).flatMap((row) => concepts[row]?.id ?? []),
    title: named(languages, concepts, of.slice(0, answers)),
  }));
}

function named(languages: readonly string[], concepts: readonly Concept[], of: readonly number[]): Text {
  return Object.fromEntries(
    languages.map((language) => [language, of.map((row) => concepts[row]?.names[language]?.short ?? '').join(' · ')]),
  );
}
