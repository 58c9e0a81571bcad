/** Every text in every language of the graph, and in no other. */
import { comparison } from '../../format/authored/comparison.ts';
import { concept } from '../../format/authored/concept.ts';
import { graph as graphForm } from '../../format/authored/graph.ts';
import { text, wordLists } from '../../format/authored/scalar.ts';
import { scenario } from '../../format/authored/scenario.ts';
import { tour } from '../../format/authored/tour.ts';
import { occurrences, type Path, type Schema } from '../../format/authored/walk.ts';
import { meant } from '../../format/complaint.ts';
import type { Problem } from '../../format/problem.ts';
import type { Authored } from '../authored.ts';
import { type Part, problemAt } from '../part.ts';

export function languages(authored: Authored): readonly Problem[] {
  const { reading, graph, languages: wanted } = authored;
  const { concepts, comparisons, scenarios, tours, ...vocabulary } = graph.value;
  return [
    ...texts({ ...graph, value: vocabulary }, graphForm, wanted),
    ...reading.concepts.flatMap((part) => [
      ...texts(part, concept, wanted),
      ...languageKeys(part, ['names'], part.value.names, wanted, true),
    ]),
    ...reading.comparisons.flatMap((part) => texts(part, comparison, wanted)),
    ...reading.scenarios.flatMap((part) => texts(part, scenario, wanted)),
    ...reading.tours.flatMap((part) => texts(part, tour, wanted)),
  ];
}

function texts(part: Part<unknown>, schema: Schema, wanted: readonly string[]): readonly Problem[] {
  const whole = occurrences(schema, text, part.value);
  const lists = occurrences(schema, wordLists, part.value);
  return [
    ...whole.flatMap(({ path, value }) => languageKeys(part, path, value, wanted, true)),
    ...lists.flatMap(({ path, value }) => languageKeys(part, path, value, wanted, false)),
  ];
}

function languageKeys(
  part: Part<unknown>,
  path: Path,
  value: unknown,
  wanted: readonly string[],
  all: boolean,
): readonly Problem[] {
  const written = Object.keys(value ?? {});
  const missing = all ? wanted.filter((language) => !written.includes(language)) : [];
  const strange = written.filter((language) => !wanted.includes(language));
  return [
    ...missing.map((language) =>
      problemAt(part, path, `'${String(path.at(-1))}' is missing in '${language}'`, `add '${language}'`),
    ),
    ...strange.map((language) =>
      problemAt(part, [...path, language], `the graph has no language '${language}'`, meant(language, wanted), 'key'),
    ),
  ];
}
