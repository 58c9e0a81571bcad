import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.ts';
import { mostPins, pinsOf, type Look, type Pin } from '../../src/view/hand.ts';
import { longestQuery, mostFacets, type Expansion, type Filter, type Place, type View } from '../../src/view/view.ts';

/** Any view that can be shown of a graph. */
export function anyView(graph: Graph): fc.Arbitrary<View> {
  const { vocabulary } = graph;
  const one = (map: ReadonlyMap<string, unknown>): fc.Arbitrary<string> => fc.constantFrom(...map.keys());
  const some = (map: ReadonlyMap<string, unknown>, max: number): fc.Arbitrary<string[]> =>
    fc.uniqueArray(one(map), { minLength: 1, maxLength: Math.min(max, map.size) });
  const filter = (map: ReadonlyMap<string, unknown>): fc.Arbitrary<Filter> =>
    fc.record({ mode: fc.constantFrom('only' as const, 'except' as const), ids: some(map, 5) });
  const statuses = new Map(['active', 'maintenance', 'closed-to-new', 'ended'].map((id) => [id, id]));

  return fc.record({ place: anyPlace(graph), more: fc.boolean() }).chain(({ place }) => {
    const compared = place.kind === 'compare' || place.kind === 'comparison';
    return fc.record(
      {
        language: fc.constantFrom(...vocabulary.languages),
        place: fc.constant(place),
        relation: one(graph.relations),
        select: fc.uniqueArray(one(graph.concepts), { maxLength: 6 }),
        filters: fc.record(
          {
            category: filter(vocabulary.categories),
            kind: filter(vocabulary.kinds),
            type: filter(vocabulary.relationTypes),
            status: filter(statuses),
            ...(vocabulary.scopes.size === 0 ? {} : { scope: filter(vocabulary.scopes) }),
          },
          { requiredKeys: [] },
        ),
        presentation: fc.constantFrom('graph' as const, 'outline' as const, 'table' as const),
        differences: compared
          ? fc.constantFrom('all' as const, 'only' as const, 'common' as const)
          : fc.constant('all' as const),
        ...(compared ? { row: one(vocabulary.criteria), since: fc.constantFrom('2023-02', '2026-11') } : {}),
        query: fc
          .string({ minLength: 1, maxLength: longestQuery, unit: 'binary' })
          .map((text) => text.slice(0, longestQuery).toWellFormed()),
        cam: anyLook(graph),
        pins: anyPins(graph),
        ...(['concept', 'path', 'scenario'].includes(place.kind) || compared
          ? { layout: fc.constant('map' as const) }
          : {}),
        theme: fc.constantFrom('light' as const, 'dark' as const),
      },
      { requiredKeys: ['language', 'place', 'select', 'filters', 'presentation', 'differences'] },
    );
  });
}

function anyLook(graph: Graph): fc.Arbitrary<Look> {
  const [away, length] = [fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 10, max: 99_999 })];
  const id = fc.constantFrom(...graph.concepts.keys());
  return fc.record({ id, dx: away, dy: away, width: length, height: length });
}

function anyPins(graph: Graph): fc.Arbitrary<readonly Pin[]> {
  const far = fc.integer({ min: 1, max: 99_999 });
  const away = fc.tuple(far, fc.boolean()).map(([length, back]) => (back ? -length : length));
  const pin = fc.record({ id: fc.constantFrom(...graph.concepts.keys()), dx: away, dy: away });
  return fc.array(pin, { minLength: 1, maxLength: mostPins }).map(pinsOf);
}

function expansion(graph: Graph): fc.Arbitrary<Expansion> {
  const known = [...graph.vocabulary.relationTypes.keys()];
  const through = [...graph.relations.values()].filter(({ via }) => via.length > 0).map(({ id }) => id);
  const concept = fc.record({ id: fc.constantFrom(...graph.concepts.keys()), collapsed: fc.boolean() });
  const typed = fc
    .record({ one: concept, types: fc.subarray(known, { minLength: 1 }) })
    .map(({ one, types }) => ({ ...one, types }));
  if (through.length === 0) return fc.oneof(concept, typed);
  return fc.oneof(concept, typed, fc.record({ id: fc.constantFrom(...through), collapsed: fc.boolean() }));
}

function finder(graph: Graph): fc.Arbitrary<Place> {
  const facts = [...graph.vocabulary.criteria.values()].flatMap(({ id, scale }) =>
    scale.kind === 'choice' ? scale.options.map((option) => `${id}.${option.id}`) : [],
  );
  return fc.record(
    {
      kind: fc.constant('scenarios' as const),
      need: fc.string({ minLength: 1, maxLength: longestQuery }).map((text) => text.toWellFormed()),
      facets: fc.uniqueArray(fc.constantFrom(...facts), { minLength: 1, maxLength: mostFacets }),
    },
    { requiredKeys: ['kind'] },
  );
}

function anyPlace(graph: Graph): fc.Arbitrary<Place> {
  const concept = fc.constantFrom(...graph.concepts.keys());
  const places: fc.Arbitrary<Place>[] = [
    fc.constant({ kind: 'map' }),
    fc.constant({ kind: 'comparisons' }),
    finder(graph),
    fc.constant({ kind: 'tours' }),
    fc.constant({ kind: 'about' }),
    fc.record({
      kind: fc.constant('concept' as const),
      id: concept,
      hops: fc.constantFrom(1 as const, 2 as const, 3 as const),
      expanded: fc.array(expansion(graph), { maxLength: 24 }),
    }),
    fc.record({ kind: fc.constant('compare' as const), of: fc.uniqueArray(concept, { minLength: 1, maxLength: 6 }) }),
    fc.record(
      { kind: fc.constant('path' as const), from: concept, to: concept, directed: fc.boolean() },
      { requiredKeys: ['kind', 'directed'] },
    ),
  ];
  if (graph.comparisons.size > 0) {
    places.push(
      fc.record({ kind: fc.constant('comparison' as const), id: fc.constantFrom(...graph.comparisons.keys()) }),
    );
  }
  if (graph.scenarios.size > 0) {
    places.push(fc.record({ kind: fc.constant('scenario' as const), id: fc.constantFrom(...graph.scenarios.keys()) }));
  }
  for (const tour of graph.tours.values()) {
    places.push(
      fc.record({
        kind: fc.constant('tour' as const),
        id: fc.constant(tour.id),
        step: fc.integer({ min: 1, max: Math.max(1, tour.length) }),
      }),
    );
  }
  return fc.oneof(...places);
}
