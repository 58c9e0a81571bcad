/** All rules over what authors wrote. A problem stops the build, a warning does not. */
import { type Problem, sortProblems } from '../format/problem.ts';
import type { Authored, Rule } from './authored.ts';
import { collisions, oldIds } from './rules/aliases.ts';
import { alone, fallback, otherWords, weaklyRelated } from './rules/balance.ts';
import { comparisons, thinComparisons } from './rules/comparisons.ts';
import { concepts } from './rules/concepts.ts';
import { evidence, staleEvidence, uncheckedEvidence } from './rules/evidence.ts';
import { ids } from './rules/ids.ts';
import { languages } from './rules/languages.ts';
import { readings } from './rules/readings.ts';
import { kindsOfEnds, relationTypes, repeated, targets, via, whats } from './rules/relations.ts';
import { rings } from './rules/rings.ts';
import { scenarios, undecided } from './rules/scenarios.ts';
import { summaries } from './rules/summaries.ts';
import { tours } from './rules/tours.ts';
import { values } from './rules/values.ts';
import { vocabulary } from './rules/vocabulary.ts';

const rules: readonly Rule[] = [
  ids,
  vocabulary,
  languages,
  concepts,
  readings,
  summaries,
  relationTypes,
  targets,
  kindsOfEnds,
  repeated,
  rings,
  whats,
  via,
  values,
  evidence,
  collisions,
  oldIds,
  comparisons,
  scenarios,
  tours,
];

const advice: readonly Rule[] = [
  alone,
  weaklyRelated,
  fallback,
  otherWords,
  staleEvidence,
  uncheckedEvidence,
  thinComparisons,
  undecided,
];

export interface Findings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export function check(authored: Authored): Findings {
  return {
    problems: sortProblems([...authored.reading.problems, ...rules.flatMap((rule) => rule(authored))]),
    warnings: sortProblems(advice.flatMap((rule) => rule(authored))),
  };
}
