/** What is said in values, comparisons and scenarios of what things are for: searched, never shown from here. */
import type { Comparison } from '../graph/comparison.ts';
import type { ConceptDetail } from '../graph/concept.ts';
import type { Scenario } from '../graph/scenario.ts';
import type { Language, Text } from '../graph/vocabulary.ts';

type Uses = Map<string, Record<Language, string[]>>;

/** Texts by `concept/ID` and `scenario/ID`: values of the criteria given, when to choose what, and situations. */
export function usesOf(
  stated: {
    readonly concepts: ReadonlyMap<string, ConceptDetail>;
    readonly comparisons: ReadonlyMap<string, Comparison>;
    readonly scenarios: ReadonlyMap<string, Scenario>;
  },
  criteria: ReadonlySet<string>,
): ReadonlyMap<string, Readonly<Record<Language, readonly string[]>>> {
  const uses: Uses = new Map();
  for (const { id, values } of stated.concepts.values()) {
    for (const { criterion, content } of values)
      if (content.kind === 'text' && criteria.has(criterion)) add(uses, `concept/${id}`, content.text);
  }
  for (const { items, chooseWhen } of stated.comparisons.values()) {
    for (const { id, members } of items) {
      const text = chooseWhen.get(id);
      if (text !== undefined && members.length === 1) add(uses, `concept/${id}`, text);
    }
  }
  for (const { id, situation } of stated.scenarios.values()) add(uses, `scenario/${id}`, situation);
  return uses;
}

function add(uses: Uses, key: string, text: Text): void {
  const known = uses.get(key) ?? {};
  for (const [language, words] of Object.entries(text)) {
    const list = known[language] ?? [];
    if (!list.includes(words)) list.push(words);
    known[language] = list;
  }
  uses.set(key, known);
}
