import { useMemo } from 'react';
import type { Answer, Command } from '../search/hit.ts';
import { createIndex, search } from '../search/search.ts';
import { useApp, useRelata, useView } from './relata.tsx';

/** Answers queries over the graph as far as it is known; the index is made once for each state of the search texts. */
export function useSearch(commands: readonly Command[]): (query: string, limit: number) => Answer {
  const { store } = useApp();
  const { language } = useView();
  const texts = useRelata((state) => state.graph.known.texts);
  const concepts = useRelata((state) => state.graph.concepts);
  const index = useMemo(() => createIndex(store.state.getState().graph), [store, texts, concepts]);
  return useMemo(
    () => (query, limit) => search(index, query, { language, limit, commands }),
    [index, language, commands],
  );
}
