import { lazy, Suspense, type ReactNode } from 'react';
import { ConceptActions } from '../document/ConceptActions.tsx';
import { ConceptDocument } from '../document/ConceptDocument.tsx';
import type { Place } from '../view/view.ts';
import { useApp, useReading, useView } from './relata.tsx';
import { useParts } from './useParts.ts';
import { Waiting } from './Waiting.tsx';

const OftenCompared = lazy(() => import('./OftenCompared.tsx').then((module) => ({ default: module.OftenCompared })));

/** A concept, with what one can do from here. */
export function ConceptPanel({ place }: { readonly place: Place & { kind: 'concept' } }): ReactNode {
  const { store } = useApp();
  const reading = useReading();
  const { select } = useView();
  const progress = useParts([{ kind: 'concept', id: place.id }, { kind: 'sources' }, { kind: 'titles' }]);
  return (
    <>
      <ConceptDocument
        id={place.id}
        reading={reading}
        compared={(list) => (
          <Suspense fallback={list}>
            <OftenCompared id={place.id} />
          </Suspense>
        )}
      >
        <ConceptActions
          place={place}
          reading={reading}
          picked={select.includes(place.id)}
          onHops={(hops) => store.show({ kind: 'hops', hops })}
          onPick={() => store.show({ kind: 'toggle', id: place.id })}
        />
      </ConceptDocument>
      <Waiting progress={progress} />
    </>
  );
}
