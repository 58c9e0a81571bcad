import type { ReactNode } from 'react';
import { AboutDocument } from '../document/AboutDocument.tsx';
import type { Part } from '../source/source.ts';
import { useReading } from './relata.tsx';
import { useParts } from './useParts.ts';
import { Waiting } from './Waiting.tsx';

const parts: readonly Part[] = [{ kind: 'sources' }, { kind: 'texts' }];

/** What the graph holds, by field; what is closed; what it rests on. */
export function AboutPanel(): ReactNode {
  const progress = useParts(parts);
  return <AboutDocument reading={useReading()} waiting={<Waiting progress={progress} />} />;
}
