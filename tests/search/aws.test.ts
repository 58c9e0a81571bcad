import { beforeAll, describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/build/data-files.ts';
import { decodeCore } from '../../src/format/core.ts';
import { decodeFragment } from '../../src/format/fragment.ts';
import { graphOf, merge, type Graph } from '../../src/graph/graph.ts';
import { createIndex, search, type SearchIndex } from '../../src/search/search.ts';
import { awsGraph } from './aws-graph.ts';
import { COMMANDS, KEPT_APART, QUERIES, rankOf, type Labelled } from './judge.ts';

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
    // What to expect of queries that nobody has seen.
    ['those kept apart', 0.95, KEPT_APART],
  ] as const)(
    'of %s, a share of at least %d finds what it wants first',
    (_, floor, queries) => {
      const found = queries.filter((labelled) => rank(labelled) === 1);
      expect(found.length / queries.length).toBeGreaterThanOrEqual(floor);
    },
    120_000,
  );
  test('nonsense finds nothing', () => {
    const found = [...QUERIES, ...KEPT_APART]
      .filter(({ expect: wanted }) => wanted.length === 0)
      .filter((labelled) => rank(labelled) !== 1);
    expect(found.map(({ q }) => q)).toEqual([]);
  }, 60_000);
});

test('who asks in the browser finds the same as who asks with everything at hand', () => {
  const [core, texts] = dataFiles(graph).filter(({ path }) => path === 'core.json' || path === 'texts.json');
  const decoded = decodeCore(JSON.parse(core?.text ?? ''));
  const fragment = decodeFragment(JSON.parse(texts?.text ?? ''));
  if (!decoded.ok || !fragment.ok) throw new Error('the wire does not decode');
  const sent = createIndex(merge(graphOf(decoded.value), fragment.value));
  const found = (from: SearchIndex, query: string): readonly string[] =>
    search(from, query, { language: 'en', limit: 8 }).hits.map(({ type, id }) => `${type} ${id}`);
  const some = QUERIES.filter((_, at) => at % 5 === 0).map(({ q }) => q);
  expect(some.filter((query) => found(sent, query).join() !== found(index, query).join())).toEqual([]);
}, 60_000);

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
