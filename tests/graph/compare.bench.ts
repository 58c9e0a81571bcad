import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { bench, describe } from 'vitest';
import { ComparisonDocument } from '../../src/document/ComparisonDocument.tsx';
import { comparedAt } from '../../src/document/comparing.ts';
import { readingOf } from '../../src/document/reading.ts';
import { neighboursOf, relationsAmong } from '../../src/graph/common-neighbours.ts';
import { bothSentence } from '../../src/graph/both-sentence.ts';
import { oftenCompared } from '../../src/graph/often-compared.ts';
import { emptyView } from '../../src/view/decode.ts';
import { sceneOf } from '../../src/view/scene.ts';
import type { Place } from '../../src/view/view.ts';
import { awsGraph } from '../search/aws-graph.ts';

/** `npm run bench -- compare`: six concepts over the whole graph, computed, said and placed; the slowest sets of many. */

const graph = await awsGraph();
const byDegree = [...graph.concepts.keys()].sort(
  (a, b) => (graph.outgoing.get(b)?.length ?? 0) - (graph.outgoing.get(a)?.length ?? 0),
);
const sets = [...Array(60).keys()].map((at) => byDegree.slice(at, at + 6));
const reading = readingOf(graph, 'en', '/');

const compute = (of: readonly string[]): unknown => {
  const compared = comparedAt(graph, { kind: 'compare', of });
  const items = compared?.items ?? [];
  return [compared, neighboursOf(graph, items), relationsAmong(graph, items)];
};
const say = (of: readonly string[]): unknown => {
  const compared = comparedAt(graph, { kind: 'compare', of });
  return compared === undefined
    ? ''
    : renderToStaticMarkup(createElement(ComparisonDocument, { compared, reading, lean: true }));
};
const draw = (of: readonly string[]): unknown =>
  sceneOf(graph, { ...emptyView('en'), place: { kind: 'compare', of } satisfies Place });
const suggest = ([id = '']: readonly string[]): unknown =>
  oftenCompared(graph, id, 4).others.map(({ grounds }) => bothSentence(graph, grounds, 'ko'));

console.log(
  [
    `${graph.concepts.size} concepts, ${graph.relations.size} relations, ${sets.length} sets of six, those with most relations`,
    ''.padEnd(34) + ['p50', 'p95', 'most', 'limit'].map((name) => name.padStart(9)).join(''),
    line('rows and neighbours computed, ms', compute, 16),
    line('the document said, ms', say, 100),
    line('the picture placed, ms', draw, 200),
    line('what is often compared, ms', suggest, 16),
  ].join('\n'),
);

function line(name: string, run: (of: readonly string[]) => unknown, limit: number): string {
  for (const set of sets.slice(0, 10)) run(set);
  const times = sets.map((set) => {
    const start = performance.now();
    run(set);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(2);
  return name.padEnd(34) + [at(0.5), at(0.95), at(1), String(limit)].map((cell) => cell.padStart(9)).join('');
}

describe('six concepts side by side', () => {
  let at = 0;
  bench('computed', () => void compute(sets[at++ % sets.length] ?? []), { time: 400 });
  bench('said', () => void say(sets[at++ % sets.length] ?? []), { time: 400 });
  bench('placed', () => void draw(sets[at++ % sets.length] ?? []), { time: 400 });
});
