import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bench, describe } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { createIndex, preparations, search, type SearchIndex } from '../../src/search/search.ts';
import { awsGraph } from './aws-graph.ts';
import { documentsOf, hitOf, type SearchDocument } from './documents.ts';
import { COMMANDS, KEPT_APART, QUERIES, rankOf, type Labelled } from './judge.ts';
import { rivalsOver, type Find, type Rival } from './rivals.ts';
import { wordNetGraph } from './word-net.ts';

/**
 * `npm run bench -- search`: who finds the right thing first, how fast, and what it costs to get ready, beside four
 * libraries over the same documents in the same run; over the AWS graph and over every noun of WordNet.
 */

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const everyone = ['MiniSearch', 'fuse.js alone', 'uFuzzy', 'fuzzysort'];

const graph = await awsGraph();
const aws = ready(graph);
const find: Find = (query, language) => search(aws.index, query, { language, limit: 10, commands: COMMANDS }).hits;
const finders: readonly Rival[] = [
  { name: 'ours', find, buildTime: aws.buildTime },
  ...rivalsOver(documentsOf(graph), everyone),
];

await print([`AWS: ${graph.concepts.size} concepts, ${graph.relations.size} relations`, ...cost(aws)]);
await print(speeds(finders, keystrokesOf(QUERIES.filter((_, at) => at % 12 === 0).map(({ q }) => q))));
await print(quality('Kept apart', KEPT_APART));
await print(quality('All others', QUERIES));

const nouns = wordNetGraph();
const wide = ready(nouns);
const labels: readonly SearchDocument[] = [...nouns.concepts.values()].map(({ id, names }, at) => ({
  id: at,
  hit: hitOf({ type: 'concept', id }),
  names: [names['en']?.name ?? ''],
  words: [],
}));
const findNoun: Find = (query) => search(wide.index, query, { language: 'en', limit: 10 }).hits;
const wideFinders: readonly Rival[] = [
  { name: 'ours', find: findNoun, buildTime: wide.buildTime },
  ...rivalsOver(labels, ['MiniSearch', 'uFuzzy', 'fuzzysort']),
];
await print(['', `WordNet: ${labels.length} labels`, ...cost(wide)]);
await print(
  speeds(
    wideFinders,
    keystrokesOf(labels.filter((_, at) => at % 2342 === 5).map(({ names }, at) => mistyped(names[0] ?? '', at))),
  ),
);

describe('a keystroke', () => {
  let at = 0;
  bench('over AWS', () => void find(QUERIES[at++ % QUERIES.length]?.q ?? '', 'en'), { time: 500 });
  bench('over WordNet', () => void findNoun(labels[(at += 1171) % labels.length]?.names[0] ?? '', 'en'), { time: 500 });
});

/** Said at once: what follows takes its time. */
async function print(lines: readonly string[]): Promise<void> {
  console.log(lines.join('\n'));
  await new Promise((resolve) => setTimeout(resolve));
}

interface Ready {
  readonly index: SearchIndex;
  readonly buildTime: number;
  readonly restTime: number;
  readonly heap: number;
}

/** The best of three builds, as a machine without other work does it, then everything else that is made when asked for. */
function ready(of: Graph): Ready {
  const times: number[] = [];
  const before = heapUsed();
  let index = createIndex(of);
  for (let again = 0; again < 3; again++) {
    const start = performance.now();
    index = createIndex(of);
    times.push(performance.now() - start);
  }
  const start = performance.now();
  for (const make of preparations(index)) make();
  return { index, buildTime: Math.min(...times), restTime: performance.now() - start, heap: heapUsed() - before };
}

function cost({ buildTime, restTime, heap }: Ready): readonly string[] {
  return [
    `index ${buildTime.toFixed(0)} ms, and ${restTime.toFixed(0)} ms in later idle moments; heap ${(heap / 2 ** 20).toFixed(0)} MB`,
  ];
}

function heapUsed(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

function quality(title: string, queries: readonly Labelled[]): readonly string[] {
  const kinds = [...new Set(queries.map(({ kind }) => kind))].toSorted();
  const ranks = finders.map((finder) => new Map(queries.map((query) => [query, rankIn(finder.find, query)])));
  const line = (name: string, some: readonly Labelled[]): string =>
    row(name, [String(some.length), ...ranks.map((known) => figures(some.map((query) => known.get(query) ?? 0)))]);
  return [
    '',
    `${title}: recall@1 / recall@3 / MRR`,
    row('', ['n', ...finders.map(({ name }) => name)]),
    ...kinds.map((kind) =>
      line(
        kind,
        queries.filter((query) => query.kind === kind),
      ),
    ),
    line('all', queries),
  ];
}

function rankIn(by: Find, query: Labelled): number {
  return rankOf(graph, query, by(query.q, query.lang === 'ko' ? 'ko' : 'en'));
}

function figures(ranks: readonly number[]): string {
  const share = (sum: number): string => (sum / ranks.length).toFixed(3);
  return [
    share(ranks.filter((rank) => rank === 1).length),
    share(ranks.filter((rank) => rank > 0 && rank <= 3).length),
    share(ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0)),
  ].join(' ');
}

/** Queries typed letter by letter. */
function keystrokesOf(queries: readonly string[]): readonly string[] {
  return queries.flatMap((query) => [...query].map((_, end, letters) => letters.slice(0, end + 1).join('')));
}

/** Every third label with two letters swapped. */
function mistyped(label: string, at: number): string {
  const [, start = '', one = '', two = '', rest = ''] = /^(..)(.)(.)(.*)$/u.exec(label) ?? [];
  return at % 3 > 0 || rest === '' ? label : start + two + one + rest;
}

/** In turn at each keystroke, so that whatever else the machine does falls on all; some rounds to warm up first. */
function speeds(of: readonly Rival[], keystrokes: readonly string[]): readonly string[] {
  const slow = (name: string): boolean => name === 'fuse.js alone';
  const times = of.map((): number[] => []);
  keystrokes.forEach((typed, round) => {
    of.forEach(({ name, find: by }, who) => {
      if (slow(name) && round % 40 > 0) return;
      const start = performance.now();
      by(typed, 'en');
      if (round > keystrokes.length / 6) times[who]?.push(performance.now() - start);
    });
  });
  return [
    '',
    `${keystrokes.length} keystrokes, ms`,
    row('', ['p50', 'p95', 'p99', 'most', 'to get ready']),
    ...of.map(({ name, buildTime }, who) => row(name, [...percentiles(times[who] ?? []), buildTime.toFixed(0)])),
  ];
}

function percentiles(times: readonly number[]): readonly string[] {
  const ordered = times.toSorted((a, b) => a - b);
  return [0.5, 0.95, 0.99, 1].map((share) =>
    (ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0).toFixed(2),
  );
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(18) + cells.map((cell) => cell.padStart(20)).join('');
}
