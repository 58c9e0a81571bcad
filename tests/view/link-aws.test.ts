import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { decodeLink, emptyView } from '../../src/view/decode.ts';
import { encodeLink, longestLink } from '../../src/view/link.ts';
import type { Place } from '../../src/view/view.ts';
import { aws, graphIn } from '../support/fixture.ts';
import { anyView } from '../support/views.ts';

let graph: Graph;
beforeAll(async () => {
  graph = graphIn(await compile(aws));
}, 120_000);

describe('addresses of the AWS graph', () => {
  test('what authors wrote has short ones', () => {
    const { concepts, relations, comparisons, scenarios, vocabulary, known } = graph;
    const place = (of: Place): string[] =>
      vocabulary.languages.map((language) => encodeLink({ ...emptyView(language), place: of }));
    const concept = (id: string): Place => ({ kind: 'concept', id, hops: 1, expanded: [] });
    const authored = [
      ...[...concepts.keys()].flatMap((id) => place(concept(id))),
      ...[...comparisons.keys()].flatMap((id) => place({ kind: 'comparison', id })),
      ...[...scenarios.keys()].flatMap((id) => place({ kind: 'scenario', id })),
      ...[...known.tours.values()].flatMap(({ id, steps }) =>
        steps.flatMap(({ at }, index) => [
          ...place({ kind: 'tour', id, step: index + 1 }),
          encodeLink(decodeLink(`/en/${at}`, graph, 'en').view),
        ]),
      ),
      ...[...relations.values()].map(({ id, source }) =>
        encodeLink({ ...emptyView('en'), place: concept(source), relation: id }),
      ),
    ];
    expect(authored.length).toBeGreaterThan(1000);
    expect(authored.filter((address) => address.length >= 300)).toEqual([]);
    for (const address of authored) {
      const { view, notices } = decodeLink(address, graph, 'en');
      expect([encodeLink(view), notices]).toEqual([address, []]);
    }
  }, 180_000);

  test('no view has one of 2,000 letters; what it says is read back', () => {
    fc.assert(
      fc.property(anyView(graph), (view) => {
        const address = encodeLink(view);
        expect(address.length).toBeLessThanOrEqual(longestLink);
        const again = decodeLink(address, graph, 'en');
        expect(again.notices).toEqual([]);
        expect(encodeLink(again.view)).toBe(address);
      }),
      { numRuns: 2000 },
    );
  }, 180_000);
});
