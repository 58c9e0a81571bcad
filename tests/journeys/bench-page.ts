/** Runs in a page of the built site: a comparison computed as the app does it; `compare.bench.ts` asks and prints. */
import { comparedAt } from '../../src/document/comparing.ts';
import { decodeCore } from '../../src/format/core.ts';
import { decodeFragment } from '../../src/format/fragment.ts';
import { neighboursOf, relationsAmong } from '../../src/graph/common-neighbours.ts';
import { graphOf, merge, type Graph } from '../../src/graph/graph.ts';

/** Reads what the site ships of these sets; gives the milliseconds that each takes to compute, twice. */
async function compute(sets: readonly (readonly string[])[]): Promise<readonly (readonly [number, number])[]> {
  let graph = await core();
  for (const id of new Set(sets.flat())) {
    const fragment = decodeFragment(await json(`/data/concept/${id}.json`));
    if (!fragment.ok) throw new Error(fragment.problem);
    graph = merge(graph, fragment.value);
  }
  const known = graph;
  const once = (of: readonly string[]): number => {
    const start = performance.now();
    const items = comparedAt(known, { kind: 'compare', of })?.items ?? [];
    neighboursOf(known, items);
    relationsAmong(known, items);
    return performance.now() - start;
  };
  return sets.map((of) => [once(of), once(of)] as const);
}

async function core(): Promise<Graph> {
  const decoded = decodeCore(await json('/data/core.json'));
  if (!decoded.ok) throw new Error(decoded.problem);
  return graphOf(decoded.value);
}

async function json(path: string): Promise<unknown> {
  return (await fetch(path)).json();
}

Object.assign(window, { compute });
