import type { Concept } from '../graph/concept.ts';
import type { Graph } from '../graph/graph.ts';
import { itemName } from '../graph/name.ts';
import type { Text } from '../graph/vocabulary.ts';
import { initialsOf, withoutAffixes, type Affixes } from './affix.ts';
import type { Entry, Form } from './entry.ts';
import type { Command } from './hit.ts';

/** What a graph holds, as things to be found; better once its texts, comparisons and scenarios are known. */
export function entriesOf(graph: Graph, affixes: Affixes): readonly Entry[] {
  return [
    ...[...graph.concepts.values()].map((concept) => conceptEntry(graph, concept, affixes)),
    ...comparisonEntries(graph),
    ...scenarioEntries(graph),
    ...[...graph.tours.values()].map((tour): Entry => ({
      type: 'tour',
      id: tour.id,
      label: tour.title,
      prior: 0.3,
      forms: everyLanguage(tour.title, 'title', 0.9),
    })),
  ];
}

/** The app's commands as things to be found. */
export function commandEntries(commands: readonly Command[]): readonly Entry[] {
  return commands.map((command) => ({
    type: 'command',
    id: command.id,
    label: command.label,
    prior: 0.3,
    forms: [...everyLanguage(command.label, 'name', 0.97), ...lists(command.keywords ?? {}, 'alias', 0.95)],
  }));
}

function conceptEntry(graph: Graph, concept: Concept, affixes: Affixes): Entry {
  const texts = graph.known.texts.get(concept.id) ?? graph.known.concepts.get(concept.id);
  const full = graph.known.fullNames.get(concept.id);
  const category = graph.vocabulary.categories.get(concept.category);
  const shorts = Object.values(concept.names).map(({ short }) => short);
  const names = full === undefined ? Object.values(concept.names).map(({ name }) => name) : Object.values(full.names);
  const named: Form[] = [
    ...[...shorts, ...names].map((text): Form => ({ text, weight: 1, as: 'name' })),
    ...Object.values(full?.readings ?? concept.readings).map((text): Form => ({ text, weight: 1, as: 'reading' })),
    ...(texts === undefined ? [] : lists(texts.aliases, 'alias', 0.98)),
    ...(texts?.formerly ?? []).map((text): Form => ({ text, weight: 0.98, as: 'former name' })),
    { text: concept.id, weight: 0.95, as: 'name' },
  ];
  const derived = named.flatMap((form): readonly Form[] => [
    ...withoutAffixes(form.text, affixes).map((text) => ({
      ...form,
      text,
      whole: form.text,
      weight: form.weight * 0.95,
    })),
    ...initialsOf(form.text, affixes).map((text): Form => ({
      text,
      whole: form.text,
      weight: form.weight * (form.as === 'alias' ? 0.76 : 0.86),
      as: 'initials',
    })),
  ]);
  return {
    type: 'concept',
    id: concept.id,
    label: Object.fromEntries(Object.entries(concept.names).map(([language, { short }]) => [language, short])),
    prior: priorOf(graph, concept),
    forms: [
      ...named,
      ...derived,
      ...(texts === undefined ? [] : lists(texts.keywords, 'keyword', 0.88)),
      ...(texts === undefined ? [] : everyLanguage(texts.summary, 'summary', 0.5)),
      { text: Object.values(category?.names ?? {}).join(' '), weight: 0.6, as: 'summary' },
      ...lists(graph.known.uses.get(`concept/${concept.id}`) ?? {}, 'use', 0.4),
    ],
  };
}

function comparisonEntries(graph: Graph): readonly Entry[] {
  return [...graph.comparisons.values()].map((heading) => ({
    type: 'comparison',
    id: heading.id,
    label: heading.title,
    prior: 0.3,
    forms: [
      ...everyLanguage(heading.title, 'title', 0.8),
      ...lists(phrasesOf(graph, 'comparison', heading.id), 'keyword', 0.74),
      ...graph.vocabulary.languages.map((language): Form => {
        const text = heading.items.map((item) => itemName(graph, item, language)).join(' ');
        return { text, weight: 0.5, as: 'summary' };
      }),
    ],
  }));
}

function scenarioEntries(graph: Graph): readonly Entry[] {
  return [...graph.scenarios.values()].map((heading) => {
    return {
      type: 'scenario',
      id: heading.id,
      label: heading.title,
      prior: 0.4,
      forms: [
        ...everyLanguage(heading.title, 'title', 0.88),
        ...lists(phrasesOf(graph, 'scenario', heading.id), 'keyword', 0.87),
        ...lists(graph.known.uses.get(`scenario/${heading.id}`) ?? {}, 'use', 0.5),
      ],
    };
  });
}

/** What people type for a comparison or a scenario: among the search texts, or with the whole of it. */
function phrasesOf(
  graph: Graph,
  of: 'comparison' | 'scenario',
  id: string,
): Readonly<Record<string, readonly string[]>> {
  const whole = of === 'comparison' ? graph.known.comparisons.get(id) : graph.known.scenarios.get(id);
  return graph.known.phrases.get(`${of}/${id}`) ?? whole?.keywords ?? {};
}

function priorOf(graph: Graph, concept: Concept): number {
  const prominence = (graph.vocabulary.kinds.get(concept.kind)?.prominence ?? 0) / 3;
  const relations = (graph.outgoing.get(concept.id)?.length ?? 0) + (graph.incoming.get(concept.id)?.length ?? 0);
  return 0.5 * prominence + 0.5 * Math.min(1, Math.log2(1 + relations) / 6);
}

function everyLanguage(text: Text, as: Form['as'], weight: number): readonly Form[] {
  return Object.values(text).map((one) => ({ text: one, weight, as }));
}

function lists(words: Readonly<Record<string, readonly string[]>>, as: Form['as'], weight: number): readonly Form[] {
  return Object.values(words).flatMap((list) => list.map((text) => ({ text, weight, as })));
}
