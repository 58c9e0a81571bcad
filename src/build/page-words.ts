/** A page in a title and a sentence or two, for lists of search results and chats. */
import { pageTitle } from '../document/page-title.ts';
import type { Reading } from '../document/reading.ts';
import { textIn } from '../graph/name.ts';
import type { Text } from '../graph/vocabulary.ts';
import type { Place } from '../view/view.ts';

export interface PageWords {
  readonly title: string;
  readonly description: string;
}

export function pageWords(reading: Reading, place: Place): PageWords {
  const { graph, language } = reading;
  const own = textIn(graph, aboutOf(reading, place), language);
  return {
    title: pageTitle(reading, place),
    description: own === '' ? textIn(graph, graph.vocabulary.description, language) : own,
  };
}

function aboutOf({ graph }: Reading, place: Place): Text | undefined {
  const { known } = graph;
  switch (place.kind) {
    case 'concept':
      return known.concepts.get(place.id)?.summary;
    case 'comparison':
      return known.comparisons.get(place.id)?.verdict;
    case 'scenario':
      return known.scenarios.get(place.id)?.situation;
    case 'tour':
      return known.tours.get(place.id)?.steps[place.step - 1]?.text;
    default:
      return undefined;
  }
}
