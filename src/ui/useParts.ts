import { useEffect } from 'react';
import { partKey, type Part } from '../source/source.ts';
import type { Progress } from '../store/store.ts';
import { useApp, useRelata } from './relata.tsx';

/** Asks for parts of the graph, and tells how far they all have come: the worst of them. */
export function useParts(parts: readonly Part[]): Progress {
  const { store } = useApp();
  const progress = useRelata((state) => state.parts);
  useEffect(() => {
    for (const part of parts) if (!progress.has(partKey(part))) store.need(part);
  });
  const all = parts.map((part) => progress.get(partKey(part)) ?? loading);
  return all.find(({ kind }) => kind === 'failed') ?? all.find(({ kind }) => kind === 'loading') ?? loaded;
}

const loading: Progress = { kind: 'loading' };
const loaded: Progress = { kind: 'loaded' };
