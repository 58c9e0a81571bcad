import type { Finding } from '../graph/facet.ts';
import { shortName, textIn } from '../graph/name.ts';
import { contentText } from '../graph/value.ts';
import { finderWords } from '../language/finder-words.ts';
import type { Reading } from './reading.ts';

/** A fact in words: `Ordering: per group`, `supports SQL`. */
export function factName(fact: string, reading: Reading): string {
  const { graph, language } = reading;
  const [first = '', second = ''] = fact.split('.');
  const words = finderWords(language);
  const { criteria, relationTypes } = graph.vocabulary;
  if (criteria.has(first)) {
    const option = contentText(graph, { kind: 'choice', option: second }, first, language);
    return words.of(facetName(first, reading), option);
  }
  return words.related(textIn(graph, relationTypes.get(first)?.label, language), shortName(graph, second, language));
}

/** What a facet asks: a criterion's name, or the relation's fact itself. */
export function facetName(facet: string, reading: Reading): string {
  const criterion = reading.graph.vocabulary.criteria.get(facet);
  return criterion === undefined ? factName(facet, reading) : textIn(reading.graph, criterion.names, reading.language);
}

/** What a concept says on a facet: what it has, what it is instead, or that nothing is recorded. */
export function findingText({ facet, said }: Finding, reading: Reading): string {
  const { graph, language } = reading;
  const words = finderWords(language);
  switch (said?.kind) {
    case undefined:
      return words.nothing(facetName(facet, reading));
    case 'option':
      return factName(said.fact, reading);
    case 'words':
      return words.of(facetName(facet, reading), textIn(graph, said.text, language));
    case 'denied': {
      const [type = '', concept = ''] = facet.split('.');
      const denying = [...graph.vocabulary.relationTypes.values()].find(({ denies }) => denies === type);
      return words.related(textIn(graph, denying?.label, language), shortName(graph, concept, language));
    }
  }
}
