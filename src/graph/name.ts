import type { Graph } from './graph.ts';
import type { Item } from './comparison.ts';
import type { Language, Text } from './vocabulary.ts';

/** The form of a concept in sentences and on the map; its id when the graph does not know it. */
export function shortName(graph: Graph, id: string, language: Language): string {
  const names = graph.concepts.get(id)?.names;
  return names?.[language]?.short ?? names?.[firstLanguage(graph)]?.short ?? id;
}

/** The official form of a concept's name; its id when the graph does not know it. */
export function fullName(graph: Graph, id: string, language: Language): string {
  const arrived = graph.known.fullNames.get(id)?.names;
  const names = graph.concepts.get(id)?.names;
  return arrived?.[language] ?? names?.[language]?.name ?? names?.[firstLanguage(graph)]?.name ?? id;
}

/** The name of a comparison's column. */
export function itemName(graph: Graph, item: Item, language: Language): string {
  if (item.names !== undefined) return textIn(graph, item.names, language);
  return item.members.map((id) => shortName(graph, id, language)).join(' + ');
}

/** A text in a language of the graph; the graph's own language where it lacks that one. */
export function textIn(graph: Pick<Graph, 'vocabulary'>, text: Text | undefined, language: Language): string {
  return text?.[language] ?? text?.[firstLanguage(graph)] ?? '';
}

function firstLanguage(graph: Pick<Graph, 'vocabulary'>): Language {
  return graph.vocabulary.languages[0] ?? 'en';
}
