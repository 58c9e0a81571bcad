/** `graph -- describe ID`: what is known of a concept, relation, comparison or scenario. */
import type { Graph } from '../../graph/graph.ts';
import { comparisonsWith } from '../../graph/compare.ts';
import { textIn } from '../../graph/name.ts';
import { relationGroups } from '../../graph/relations.ts';
import { scenariosWith } from '../../graph/scenario.ts';
import { sentence } from '../../graph/sentence.ts';
import { valueText } from '../../graph/value.ts';
import { exportComparison, exportConcept, exportRelation } from '../export.ts';
import type { Command } from './command.ts';
import { comparisonLines } from './compare.ts';
import { conceptNamed, graphOf, languageOf } from './known.ts';

export const describe: Command = {
  usage: 'describe ID [--language L] [--json]',
  says: 'says what is known of a concept, relation, comparison or scenario',
  flags: ['json'],
  settings: ['language'],
  async run(call) {
    const id = call.words.join(' ');
    if (id === '') return 2;
    const graph = await graphOf(call);
    const language = graph === undefined ? undefined : languageOf(call, graph);
    if (graph === undefined || language === undefined) return 1;
    const known = graph.relations.has(id) || graph.comparisons.has(id) || graph.scenarios.has(id);
    const thing = known ? id : conceptNamed(call, graph, id);
    if (thing === undefined) return 1;
    if (call.options.has('json')) call.say(JSON.stringify(asJson(graph, thing), null, 2));
    else for (const line of inWords(graph, thing, language)) call.say(line);
    return 0;
  },
};

function asJson(graph: Graph, id: string): unknown {
  const concept = graph.concepts.get(id);
  const relation = graph.relations.get(id);
  const comparison = graph.known.comparisons.get(id);
  if (concept !== undefined) return exportConcept(graph, concept);
  if (relation !== undefined) return exportRelation(graph, relation);
  return comparison === undefined ? graph.known.scenarios.get(id) : exportComparison(graph, comparison);
}

function inWords(graph: Graph, id: string, language: string): readonly string[] {
  if (graph.concepts.has(id)) return conceptLines(graph, id, language);
  if (graph.relations.has(id)) return relationLines(graph, id, language);
  const comparison = graph.known.comparisons.get(id);
  if (comparison !== undefined) return comparisonLines(graph, comparison, language);
  return scenarioLines(graph, id, language);
}

function conceptLines(graph: Graph, id: string, language: string): readonly string[] {
  const { vocabulary, known } = graph;
  const concept = graph.concepts.get(id);
  const detail = known.concepts.get(id);
  const kind = textIn(graph, vocabulary.kinds.get(concept?.kind ?? '')?.names, language);
  const category = textIn(graph, vocabulary.categories.get(concept?.category ?? '')?.names, language);
  const others = Object.values(detail?.aliases ?? {}).flat();
  const names = vocabulary.languages.map((one) => concept?.names[one]?.name ?? '');
  const headings = [
    ...comparisonsWith(graph, id).map((one) => `comparison ${one.id}: ${textIn(graph, one.title, language)}`),
    ...scenariosWith(graph, id).map((one) => `scenario ${one.id}: ${textIn(graph, one.title, language)}`),
  ];
  return [
    [...new Set(names)].join(' / '),
    `${id}, ${kind}, ${category}, ${concept?.status ?? ''}`,
    ...(others.length === 0 ? [] : [`also ${[...new Set(others)].join(', ')}`]),
    ...(detail === undefined || detail.formerly.length === 0 ? [] : [`formerly ${detail.formerly.join(', ')}`]),
    textIn(graph, detail?.summary, language),
    ...(detail?.values ?? []).map((value) => {
      const criterion = textIn(graph, vocabulary.criteria.get(value.criterion)?.names, language);
      return `- ${criterion}: ${valueText(graph, value, language)}`;
    }),
    ...relationGroups(graph, id).flatMap(({ direction, relations }) =>
      relations.map((relation) => sentence(graph, relation, language, seenFrom(relation.source, id, direction))),
    ),
    ...headings,
  ].filter((line) => line !== '');
}

function seenFrom(source: string, id: string, direction: 'outgoing' | 'incoming'): 'source' | 'target' {
  return direction === 'outgoing' && source === id ? 'source' : 'target';
}

function relationLines(graph: Graph, id: string, language: string): readonly string[] {
  const relation = graph.relations.get(id);
  const detail = graph.known.relations.get(id);
  if (relation === undefined) return [];
  return [
    sentence(graph, relation, language, 'source'),
    sentence(graph, relation, language, 'target'),
    textIn(graph, detail?.condition, language),
    textIn(graph, detail?.note, language),
    ...(relation.via.length === 0 ? [] : [`via ${relation.via.join(', ')}`]),
    ...(detail?.evidence ?? []).map((one) =>
      [graph.known.sources.get(one.source)?.title ?? one.source, one.page, one.at, one.checked]
        .filter(Boolean)
        .join(', '),
    ),
  ].filter((line) => line !== '');
}

function scenarioLines(graph: Graph, id: string, language: string): readonly string[] {
  const scenario = graph.known.scenarios.get(id);
  if (scenario === undefined) return [];
  return [
    textIn(graph, scenario.title, language),
    textIn(graph, scenario.situation, language),
    `${scenario.mode} of ${scenario.answers.join(', ')}: ${textIn(graph, scenario.why, language)}`,
    ...scenario.rivals.map(({ concept, because }) => `not ${concept}: ${textIn(graph, because, language)}`),
  ];
}
