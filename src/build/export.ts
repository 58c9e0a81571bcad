/** The compiled graph as one JSON value for other programs: everything said in words, nothing to look up. */
import type { Comparison } from '../graph/comparison.ts';
import type { Concept, Value } from '../graph/concept.ts';
import type { Graph } from '../graph/graph.ts';
import { itemName } from '../graph/name.ts';
import type { Relation } from '../graph/relation.ts';
import { sentence } from '../graph/sentence.ts';
import { valueText } from '../graph/value.ts';

export function exportGraph(graph: Graph): object {
  return {
    id: graph.vocabulary.id,
    languages: graph.vocabulary.languages,
    concepts: [...graph.concepts.values()].map((concept) => exportConcept(graph, concept)),
    relations: [...graph.relations.values()].map((relation) => exportRelation(graph, relation)),
    comparisons: [...graph.known.comparisons.values()].map((comparison) => exportComparison(graph, comparison)),
    scenarios: [...graph.known.scenarios.values()],
    tours: [...graph.known.tours.values()],
    sources: [...graph.known.sources.values()],
    aliases: Object.fromEntries(graph.aliases),
  };
}

export function exportConcept(graph: Graph, concept: Concept): object {
  const detail = graph.known.concepts.get(concept.id);
  const { x = 0, y = 0 } = graph.positions.concepts.get(concept.id) ?? {};
  return {
    ...concept,
    names: inLanguages(graph, (language) => ({
      ...concept.names[language],
      aliases: detail?.aliases[language] ?? [],
    })),
    keywords: detail?.keywords ?? {},
    formerly: detail?.formerly ?? [],
    history: detail?.history ?? [],
    summary: detail?.summary ?? {},
    values: (detail?.values ?? []).map((value) => exportValue(graph, value)),
    documentation: detail?.documentation ?? [],
    position: [x, y],
  };
}

export function exportRelation(graph: Graph, relation: Relation): object {
  const { native = false, ...detail } = graph.known.relations.get(relation.id) ?? {};
  return {
    ...relation,
    native,
    ...detail,
    sentence: inLanguages(graph, (language) => sentence(graph, relation, language, 'source')),
    inverse: inLanguages(graph, (language) => sentence(graph, relation, language, 'target')),
  };
}

export function exportComparison(graph: Graph, comparison: Comparison): object {
  return {
    ...comparison,
    items: comparison.items.map(({ id }) => id),
    groups: comparison.items
      .filter(({ members }) => members.length > 1)
      .map((item) => ({ ...item, names: inLanguages(graph, (language) => itemName(graph, item, language)) })),
    chooseWhen: Object.fromEntries(comparison.chooseWhen),
    rows: comparison.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries([...row.cells].map(([id, value]) => [id, exportValue(graph, value)])),
    })),
  };
}

function exportValue(graph: Graph, value: Value): object {
  const { evidence, ...said } = value;
  return { ...said, ...inLanguages(graph, (language) => valueText(graph, value, language)), evidence };
}

function inLanguages<T>(graph: Graph, of: (language: string) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(graph.vocabulary.languages.map((language) => [language, of(language)]));
}
