/** Which pages a site has: every place that stands on a file of its own. */
import type { Graph } from '../graph/graph.ts';
import { conceptPlace } from '../document/reading.ts';
import { emptyView } from '../view/decode.ts';
import { encodeLink } from '../view/link.ts';
import type { Place } from '../view/view.ts';

/** All places with a page but the map, which each language has at its root. */
export function placesOf(graph: Graph): readonly Place[] {
  return [
    { kind: 'comparisons' },
    { kind: 'path', directed: true },
    { kind: 'scenarios' },
    { kind: 'tours' },
    { kind: 'about' },
    ...[...graph.concepts.keys()].map(conceptPlace),
    ...[...graph.comparisons.keys()].map((id): Place => ({ kind: 'comparison', id })),
    ...[...graph.scenarios.keys()].map((id): Place => ({ kind: 'scenario', id })),
    ...[...graph.tours.values()].flatMap(({ id, length }) =>
      Array.from({ length }, (_, index): Place => ({ kind: 'tour', id, step: index + 1 })),
    ),
  ];
}

/** Where a place's page lies below the site's base: `en/concept/sqs/`. */
export function pagePath(language: string, place: Place): string {
  return encodeLink({ ...emptyView(language), place }).slice(1);
}
