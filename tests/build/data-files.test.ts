import { expect, test } from 'vitest';
import { dataFiles, wholeGraph } from '../../src/build/data-files.ts';
import { decodeCore } from '../../src/format/core.ts';
import { decodeFragment } from '../../src/format/fragment.ts';
import { type Graph, graphOf, merge } from '../../src/graph/graph.ts';
import { coffeeGraph } from '../support/fixture.ts';

const graph = await coffeeGraph();
const files = dataFiles(graph);

test('the core and all files together are the graph again', () => {
  const [core, ...parts] = files.map(({ text }): unknown => JSON.parse(text));
  const decoded = decodeCore(core);
  if (!decoded.ok) throw new Error(decoded.problem);
  const whole = parts.reduce((known: typeof graph, part) => {
    const fragment = decodeFragment(part);
    return fragment.ok ? merge(known, fragment.value) : known;
  }, graphOf(decoded.value));
  const flat = (known: Graph['known']): unknown =>
    Object.entries(known).map(([key, map]) => [key, Object.fromEntries(map)]);
  expect(flat(whole.known)).toEqual(flat(graph.known));
});

test("a concept's file holds the relations that touch it", () => {
  const file = files.find(({ path }) => path === 'concept/moka-coffee.json');
  const fragment = decodeFragment(JSON.parse(file?.text ?? ''));
  expect(fragment.ok ? [...(fragment.value.relations?.keys() ?? [])].toSorted() : fragment.problem).toEqual([
    'espresso.instead-of.moka-coffee',
    'moka.brews.moka-coffee',
  ]);
});

test("an author's open page gets everything at once", () => {
  const { core, fragment } = wholeGraph(graph);
  expect(decodeCore(JSON.parse(JSON.stringify(core))).ok).toBe(true);
  expect(decodeFragment(JSON.parse(JSON.stringify(fragment))).ok).toBe(true);
});
