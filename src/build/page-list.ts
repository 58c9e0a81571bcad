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

/** Is it one thing, which is also told as Markdown and as data, and can be embedded? */
export function hasForms({ kind }: Place): boolean {
  return kind === 'concept' || kind === 'comparison' || kind === 'scenario' || kind === 'tour';
}

/** Places of former days, each with the one that its page shows today. */
export function formerPlaces({
  aliases,
  concepts,
  comparisons,
  scenarios,
}: Graph): readonly (readonly [Place, Place])[] {
  return [...aliases].flatMap(([old, ids]): readonly (readonly [Place, Place])[] => {
    const id = ids.find((one) => concepts.has(one) || comparisons.has(one) || scenarios.has(one));
    if (id === undefined) return [];
    if (concepts.has(id)) return [[conceptPlace(old), conceptPlace(id)]];
    const kind = comparisons.has(id) ? 'comparison' : 'scenario';
    return [
      [
        { kind, id: old },
        { kind, id },
      ],
    ];
  });
}
