import { useEffect } from 'react';
import { partKey, type Part } from '../source/source.ts';
import type { Progress } from '../store/store.ts';
import { useApp, useRelata } from './relata.tsx';

/** Asks for parts of the graph, and tells how far they all have come: the worst of them. */
export function useParts(parts: readonly Part[]): Progress {
  const { store } = useApp();
  const progress = useRelata((state) => state.parts);
  const keys = parts.map(partKey).join(' ');
  useEffect(() => {
    for (const part of parts) {
      if (store.state.getState().parts.get(partKey(part)) === undefined) store.need(part);
    }
    // `keys` says all that matters of `parts`; a graph put in place of another empties `progress`.
  }, [store, keys, progress.size === 0]);
  const all = parts.map((part) => progress.get(partKey(part)) ?? loading);
  return all.find(({ kind }) => kind === 'failed') ?? all.find(({ kind }) => kind === 'loading') ?? loaded;
}

const loading: Progress = { kind: 'loading' };
const loaded: Progress = { kind: 'loaded' };
