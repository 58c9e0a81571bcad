import { merge, type Graph } from '../graph/graph.ts';
import type { Answer } from '../search/hit.ts';
import { createIndex, preparations, search, type SearchIndex, type SearchOptions } from '../search/search.ts';

/** Answers over one state of the search texts. */
export interface Engine {
  readonly answer: (query: string, options: SearchOptions) => Answer;
}

/** The parts of what is known that search reads. */
export type Searched = Pick<Graph['known'], 'texts' | 'phrases' | 'uses' | 'synonyms' | 'fullNames' | 'titles'>;

/** Someone may be typing: so long an idle moment is waited for. */
const patience = 120;

/** One for each state of the texts, whoever asks: the box, the finder. */
const made = new WeakMap<object, Engine>();

/** Makes the engine in an idle moment, and what only some queries need in the ones that follow. Gives the way to give up. */
export function engineSoon(core: Graph, known: Searched, take: (engine: Engine) => void): () => void {
  const state = known.texts.size > 0 ? known.texts : core;
  const ready = made.get(state);
  if (ready !== undefined) {
    take(ready);
    return () => undefined;
  }
  return whenIdle(() => {
    const engine = made.get(state) ?? engineOver(createIndex(merge(core, searched(known))));
    made.set(state, engine);
    take(engine);
  });
}

function engineOver(index: SearchIndex): Engine {
  prepare(preparations(index));
  return { answer: (query, options) => search(index, query, options) };
}

function prepare([next, ...rest]: readonly (() => unknown)[]): void {
  if (next === undefined) return;
  whenIdle(() => {
    next();
    prepare(rest);
  });
}

function searched({ texts, phrases, uses, synonyms, fullNames, titles }: Searched): Searched {
  return { texts, phrases, uses, synonyms, fullNames, titles };
}

/** Not every browser tells when it is idle. */
function whenIdle(act: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(act, 0);
    return () => window.clearTimeout(timer);
  }
  const idle = window.requestIdleCallback(act, { timeout: patience });
  return () => window.cancelIdleCallback(idle);
}
