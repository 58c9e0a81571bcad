import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { createIndex, search, type SearchIndex } from '../../src/search/search.ts';
import { awsGraph } from './aws-graph.ts';
import { COMMANDS, QUERIES, rankOf, type Labelled } from './judge.ts';

let graph: Graph;
let index: SearchIndex;

beforeAll(async () => {
  graph = await awsGraph();
  index = createIndex(graph);
}, 60_000);

function rank(labelled: Labelled): number {
  const language = labelled.lang === 'ko' ? 'ko' : 'en';
  return rankOf(graph, labelled, search(index, labelled.q, { language, limit: 10, commands: COMMANDS }).hits);
}

/** Names for which another thing than the one they stand for comes first. */
function misplaced(names: (id: string) => readonly string[], places: number): readonly string[] {
  return [...graph.concepts.keys()].flatMap((id) =>
    names(id)
      .filter((name) => {
        const { hits } = search(index, name, { language: 'ko', limit: 8 });
        return !hits.slice(0, places).some((hit) => hit.type === 'concept' && hit.id === id);
      })
      .map((name) => `${name} (${id})`),
  );
}

describe('of what people type', () => {
  test.each([
    ['all', 0.95, QUERIES],
    // Written last and never looked at one by one: what to expect of queries that nobody has seen.
    ['apart', 0.92, QUERIES.filter(({ apart }) => apart)],
  ] as const)('of %s, a share of at least %d finds what it wants first', (_, floor, queries) => {
    const found = queries.filter((labelled) => rank(labelled) === 1);
    expect(found.length / queries.length).toBeGreaterThanOrEqual(floor);
  });
  test('nonsense finds nothing', () => {
    const found = QUERIES.filter(({ expect: wanted }) => wanted.length === 0).filter(
      (labelled) => rank(labelled) !== 1,
    );
    expect(found.map(({ q }) => q)).toEqual([]);
  });
});

describe('what is typed exactly is found first', () => {
  test('every name and short name', () => {
    expect(
      misplaced(
        (id) => Object.values(graph.concepts.get(id)?.names ?? {}).flatMap(({ name, short }) => [name, short]),
        1,
      ),
    ).toEqual([]);
  }, 60_000);
  test('every alias and every former name, among the two first where concepts share it', () => {
    const known = (id: string): readonly string[] => {
      const texts = graph.known.texts.get(id);
      return texts === undefined ? [] : [...Object.values(texts.aliases).flat(), ...texts.formerly];
    };
    expect(misplaced(known, 2)).toEqual([]);
  }, 60_000);
  test('every reading, among the two first', () => {
    expect(misplaced((id) => Object.values(graph.concepts.get(id)?.readings ?? {}), 2)).toEqual([]);
  }, 60_000);
});
