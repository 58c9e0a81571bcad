import Fuse from 'fuse.js';
import { bench, describe } from 'vitest';
import { sentence } from '../../src/graph/sentence.ts';
import type { Hit } from '../../src/search/hit.ts';
import { commandEntries } from '../../src/search/entries.ts';
import { createIndex, search } from '../../src/search/search.ts';
import { awsGraph } from './aws-graph.ts';
import { COMMANDS, QUERIES, rankOf, type Labelled } from './judge.ts';

/** `npm run bench -- search`: who finds the right thing first, and how fast, beside Fuse.js alone on the same texts. */

const graph = await awsGraph();
const built = performance.now();
const index = createIndex(graph);
const buildTime = performance.now() - built;

type Find = (query: string, language: string) => readonly Hit[];

const ours: Find = (query, language) => search(index, query, { language, limit: 10, commands: COMMANDS }).hits;
const fuseAlone = fuseOver();

const ranks = new Map<Find, ReadonlyMap<Labelled, number>>([ours, fuseAlone].map((find) => [find, ranksOf(find)]));

const lines = [
  `${graph.concepts.size} concepts, ${graph.relations.size} relations, ${QUERIES.length} queries, index built in ${buildTime.toFixed(0)} ms`,
  '',
  row('', ['n', 'recall@1', 'recall@3', 'MRR', 'fuse @1', 'fuse @3', 'fuse MRR']),
  ...groups().map(([name, queries]) =>
    row(name, [String(queries.length), ...quality(ours, queries), ...quality(fuseAlone, queries)]),
  ),
  '',
  row('ms a keystroke', ['p50', 'p95', 'p99', 'most']),
  row('ours', speed(ours, 4)),
  row('fuse.js alone', speed(fuseAlone, 60)),
];
console.log(lines.join('\n'));

describe('a keystroke', () => {
  let at = 0;
  bench('ours', () => void ours(QUERIES[at++ % QUERIES.length]?.q ?? '', 'en'), { time: 500 });
  bench('fuse.js alone', () => void fuseAlone(QUERIES[at++ % QUERIES.length]?.q ?? '', 'en'), { time: 500 });
});

function groups(): readonly (readonly [string, readonly Labelled[]])[] {
  const kinds = [...new Set(QUERIES.map(({ kind }) => kind))].toSorted();
  return [
    ...kinds.map((kind) => [kind, QUERIES.filter((query) => query.kind === kind)] as const),
    ['apart', QUERIES.filter(({ apart }) => apart)],
    ['tuned', QUERIES.filter(({ apart }) => !apart)],
    ['all', QUERIES],
  ];
}

function ranksOf(find: Find): ReadonlyMap<Labelled, number> {
  return new Map(
    QUERIES.map((query) => [query, rankOf(graph, query, find(query.q, query.lang === 'ko' ? 'ko' : 'en'))]),
  );
}

function quality(find: Find, queries: readonly Labelled[]): readonly string[] {
  const reached = queries.map((query) => ranks.get(find)?.get(query) ?? 0);
  const share = (count: number): string => (count / reached.length).toFixed(3);
  return [
    share(reached.filter((rank) => rank === 1).length),
    share(reached.filter((rank) => rank > 0 && rank <= 3).length),
    share(reached.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0)),
  ];
}

/** One query of so many, typed letter by letter after a round to warm up. */
function speed(find: Find, oneOf: number): readonly string[] {
  const keystrokes = QUERIES.filter((_, i) => i % oneOf === 0).flatMap(({ q }) =>
    [...q].map((_, end) => q.slice(0, end + 1)),
  );
  for (const typed of keystrokes.slice(0, 800 / oneOf)) find(typed, 'en');
  const times = keystrokes.map((typed) => {
    const start = performance.now();
    find(typed, 'en');
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  return [0.5, 0.95, 0.99, 1].map((share) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2),
  );
}

/** Fuse.js as its manual tunes it, over the texts of `entriesOf` and both sentences of every relation. */
function fuseOver(): Find {
  const hit = (part: Partial<Hit> & Pick<Hit, 'type' | 'id'>): Hit => ({
    label: '',
    detail: '',
    marks: [],
    score: 0,
    why: '',
    ...part,
  });
  const things = [...index.text.entries, ...commandEntries(COMMANDS)].map((entry) => ({
    hit: hit({
      type: entry.type,
      id: entry.id,
      items: graph.comparisons.get(entry.id)?.items.map(({ id }) => id) ?? [],
    }),
    names: entry.forms
      .filter(({ as }) => as === 'name' || as === 'alias' || as === 'former name' || as === 'title' || as === 'reading')
      .map(({ text }) => text),
    words: entry.forms.filter(({ as }) => as === 'keyword' || as === 'summary').map(({ text }) => text),
  }));
  const relations = [...graph.relations.values()].map((relation) => ({
    hit: hit({ type: 'relation', id: relation.id, source: relation.source, target: relation.target }),
    names: graph.vocabulary.languages.map((language) => sentence(graph, relation, language, 'source')),
    words: graph.vocabulary.languages.map((language) => sentence(graph, relation, language, 'target')),
  }));
  const fuse = new Fuse([...things, ...relations], {
    threshold: 0.3,
    ignoreLocation: true,
    keys: [
      { name: 'names', weight: 3 },
      { name: 'words', weight: 1 },
    ],
  });
  return (query) => fuse.search(query.slice(0, 64), { limit: 10 }).map(({ item }) => item.hit);
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(18) + cells.map((cell) => cell.padStart(10)).join('');
}
