import type { Graph } from './graph.ts';
import { textIn } from './name.ts';
import type { Language } from './vocabulary.ts';

/** The title of a comparison, as far as it has arrived: until then, what it compares. */
export function comparisonTitle(graph: Graph, id: string, language: Language): string {
  return textIn(graph, (graph.known.comparisons.get(id) ?? graph.comparisons.get(id))?.title, language);
}

/** The title of a tour; empty until it has arrived. */
export function tourTitle(graph: Graph, id: string, language: Language): string {
  return textIn(graph, (graph.known.tours.get(id) ?? graph.tours.get(id))?.title, language);
}

/** The title of a scenario, as far as it has arrived: until then, what answers it. */
export function scenarioTitle(graph: Graph, id: string, language: Language): string {
  return textIn(graph, (graph.known.scenarios.get(id) ?? graph.scenarios.get(id))?.title, language);
}
