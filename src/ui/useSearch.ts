import { useEffect, useMemo, useState } from 'react';
import { merge } from '../graph/graph.ts';
import type { Answer, Command } from '../search/hit.ts';
import { useApp, useRelata, useView } from './relata.tsx';

type Engine = typeof import('../search/search.ts');

const mostSuggested = 12;
const nothing: Answer = { hits: [] };

export interface Search {
  /** False until the engine and the words it searches have arrived. */
  readonly ready: boolean;
  readonly answer: (query: string, limit?: number) => Answer;
}

/**
 * Answers queries over the graph as far as it is known. The engine is loaded when it is first wanted; the index is
 * made once for each state of the search texts.
 */
export function useSearch(commands: readonly Command[], wanted: boolean): Search {
  const { store } = useApp();
  const { language } = useView();
  const core = useRelata((state) => state.core);
  const texts = useRelata((state) => state.graph.known.texts);
  const phrases = useRelata((state) => state.graph.known.phrases);
  const fullNames = useRelata((state) => state.graph.known.fullNames);
  const titles = useRelata((state) => state.graph.known.titles);
  const arriving = useRelata((state) => state.parts.get('texts')?.kind === 'loading');
  const [engine, setEngine] = useState<Engine>();

  useEffect(() => {
    if (!wanted) return;
    if (store.state.getState().parts.get('texts')?.kind !== 'loaded') store.need({ kind: 'texts' });
    void import('../search/search.ts').then(setEngine, () => undefined);
  }, [wanted, store]);

  const index = useMemo(
    () =>
      engine === undefined || arriving
        ? undefined
        : engine.createIndex(merge(core, { texts, phrases, fullNames, titles })),
    [engine, arriving, core, texts, phrases, fullNames, titles],
  );
  return useMemo(
    () => ({
      ready: index !== undefined,
      answer: (query, limit = mostSuggested) =>
        engine === undefined || index === undefined
          ? nothing
          : engine.search(index, query, { language, limit, commands }),
    }),
    [engine, index, language, commands],
  );
}
