import type { ReactNode } from 'react';
import { ScenarioDocument } from '../document/ScenarioDocument.tsx';
import { useReading } from './relata.tsx';
import { useParts } from './useParts.ts';
import { Waiting } from './Waiting.tsx';

export function ScenarioPanel({ id }: { readonly id: string }): ReactNode {
  const reading = useReading();
  const progress = useParts([{ kind: 'scenario', id }, { kind: 'sources' }]);
  return (
    <>
      <ScenarioDocument id={id} reading={reading} />
      <Waiting progress={progress} />
    </>
  );
}
