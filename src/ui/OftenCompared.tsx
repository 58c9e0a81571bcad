import type { ReactNode } from 'react';
import { OftenComparedList } from '../document/OftenComparedList.tsx';
import { useReading, useRelata } from './relata.tsx';

/** What a concept is often compared with. */
export function OftenCompared({ id }: { readonly id: string }): ReactNode {
  const core = useRelata((state) => state.core);
  return <OftenComparedList id={id} core={core} reading={useReading()} />;
}
