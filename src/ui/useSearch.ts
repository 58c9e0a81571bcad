import { useEffect, useMemo, useState } from 'react';
import type { Answer, Command } from '../search/hit.ts';
import { useApp, useRelata, useView } from './relata.tsx';
import type { Engine } from './search-engine.ts';

const mostSuggested = 12;
/** Milliseconds until an engine that did not arrive is asked for again. */
const patience = 2000;
/** Until its words are: without them names are found all the same. */
const longPatience = 20_000;
const nothing: Answer = { hits: [] };

export interface Search {
  /** False until the engine and the words it searches have arrived. */
  readonly ready: boolean;
  readonly answer: (query: string, limit?: number) => Answer;
}

/** Answers queries over the graph as far as it is known. The engine and its words are loaded when first wanted. */
export function useSearch(commands: readonly Command[], wanted: boolean): Search {
  const { store } = useApp();
  const { language } = useView();
  const core = useRelata((state) => state.core);
  const texts = useRelata((state) => state.graph.known.texts);
  const progress = useRelata((state) => state.parts.get('texts')?.kind);
  const arriving = progress === 'loading';
  const [engine, setEngine] = useState<Engine>();
  const [failures, setFailures] = useState(0);

  useEffect(() => {
    if (!wanted) return undefined;
    const need = (): void => store.need({ kind: 'texts' });
    if (progress !== 'failed') return need();
    const later = setTimeout(need, longPatience);
    return () => clearTimeout(later);
  }, [wanted, store, progress]);

  useEffect(() => {
    if (!wanted) return undefined;
    let giveUp = (): void => undefined;
    let over = false;
    void import('./search-engine.ts').then(
      ({ engineSoon }) => {
        const { graph, parts } = store.state.getState();
        if (!over && parts.get('texts')?.kind !== 'loading') giveUp = engineSoon(core, graph.known, setEngine);
      },
      () => {
        if (over) return;
        const later = setTimeout(() => setFailures((before) => before + 1), patience);
        giveUp = () => clearTimeout(later);
      },
    );
    return () => {
      over = true;
      giveUp();
    };
  }, [wanted, store, core, texts, arriving, failures]);

  return useMemo(
    () => ({
      ready: engine !== undefined,
      answer: (query, limit = mostSuggested) => engine?.answer(query, { language, limit, commands }) ?? nothing,
    }),
    [engine, language, commands],
  );
}
