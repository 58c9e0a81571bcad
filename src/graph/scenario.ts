import type { Text } from './vocabulary.ts';
import type { Evidence } from './evidence.ts';

export interface ScenarioHeading {
  readonly id: string;
  readonly title: Text;
  /** All of them together, or any one of them. */
  readonly mode: 'all' | 'any';
  readonly answers: readonly string[];
  /** The concepts that tempt and are wrong here; why is in the rivals of the whole scenario. */
  readonly against: readonly string[];
}

export interface Rival {
  readonly concept: string;
  /** Why it is wrong here. */
  readonly because: Text;
  /** The criterion or relation id that excludes it. */
  readonly fact?: string;
}

/** A situation as an exam or a team would put it, and what answers it. */
export interface Scenario extends Omit<ScenarioHeading, 'against'> {
  readonly situation: Text;
  readonly why: Text;
  readonly rivals: readonly Rival[];
  /** Where sources disagree on the answer. */
  readonly conflict?: { readonly text: Text; readonly evidence: readonly Evidence[] };
  readonly comparison?: string;
  readonly keywords: Readonly<Record<string, readonly string[]>>;
  readonly evidence: readonly Evidence[];
}

/** The most that stand beside each other. */
const most = 6;

/** What a scenario is about: its answers, then what they stand against. */
export function scenarioItems(
  graph: { readonly scenarios: ReadonlyMap<string, ScenarioHeading> },
  id: string,
): readonly string[] {
  const { answers = [], against = [] } = graph.scenarios.get(id) ?? {};
  return [...new Set([...answers, ...against])].slice(0, most);
}

/** Scenarios that a concept answers. */
export function scenariosWith(
  graph: { readonly scenarios: ReadonlyMap<string, ScenarioHeading> },
  id: string,
): readonly ScenarioHeading[] {
  return [...graph.scenarios.values()].filter((heading) => heading.answers.includes(id));
}
