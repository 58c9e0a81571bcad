import { useMemo, type ReactNode } from 'react';
import { HomeDocument, mostStarts } from '../document/HomeDocument.tsx';
import { mostConnected } from '../graph/most-connected.ts';
import { useReading, useRelata } from './relata.tsx';

/** What this is, and places to start from. */
export function HomePanel(): ReactNode {
  const core = useRelata((state) => state.core);
  const connected = useMemo(() => mostConnected(core, mostStarts), [core]);
  return <HomeDocument reading={useReading()} connected={connected} />;
}
