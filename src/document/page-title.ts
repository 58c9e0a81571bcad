import type { Reading } from './reading.ts';
import { fullName, shortName, textIn } from '../graph/name.ts';
import { comparisonTitle, scenarioTitle, tourTitle } from '../graph/title.ts';
import type { Place } from '../view/view.ts';

/** What the browser's tab says of a place. */
export function pageTitle(reading: Reading, place: Place): string {
  const { graph, language, messages } = reading;
  const named = placeName(reading, place);
  return named === undefined
    ? `${messages.brand} · ${textIn(graph, graph.vocabulary.title, language)}`
    : `${named} · ${messages.brand}`;
}

function placeName({ graph, language, messages }: Reading, place: Place): string | undefined {
  switch (place.kind) {
    case 'map':
      return undefined;
    case 'concept':
      return fullName(graph, place.id, language);
    case 'comparisons':
      return messages.comparisons;
    case 'comparison':
      return comparisonTitle(graph, place.id, language);
    case 'compare':
      return messages.comparisonCaption(place.of.map((id) => shortName(graph, id, language)).join(', '));
    case 'path':
      return messages.pathFind;
    case 'scenarios':
      return messages.scenarios;
    case 'scenario':
      return scenarioTitle(graph, place.id, language);
    case 'tours':
      return messages.tours;
    case 'tour':
      return tourTitle(graph, place.id, language) || messages.tours;
    case 'about':
      return messages.about;
  }
}
