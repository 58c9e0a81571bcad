import { lazy, Suspense, type ReactNode } from 'react';
import { ConceptDocument } from '../document/ConceptDocument.tsx';
import { neighbourhood } from '../graph/neighbourhood.ts';
import type { Hops, Place } from '../view/view.ts';
import { Icon } from './Icon.tsx';
import { useApp, useMessages, useReading, useRelata, useView } from './relata.tsx';
import { useParts } from './useParts.ts';
import { Waiting } from './Waiting.tsx';

const OftenCompared = lazy(() => import('./OftenCompared.tsx').then((module) => ({ default: module.OftenCompared })));

const distances: readonly Hops[] = [1, 2, 3];

/** A concept, with what one can do from here. */
export function ConceptPanel({ place }: { readonly place: Place & { kind: 'concept' } }): ReactNode {
  const { store } = useApp();
  const messages = useMessages();
  const reading = useReading();
  const { select } = useView();
  const graph = useRelata((state) => state.graph);
  const progress = useParts([{ kind: 'concept', id: place.id }, { kind: 'sources' }, { kind: 'titles' }]);
  const picked = select.includes(place.id);
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
        <div className="concept-actions">
          <div className="segments" role="group" aria-label={messages.hops}>
            {distances.map((hops) => (
              <button
                key={hops}
                type="button"
                aria-pressed={place.hops === hops}
                title={messages.countConcepts(neighbourhood(graph, place.id, hops).size)}
                onClick={() => store.show({ kind: 'hops', hops })}
              >
                {messages.hopsOf(hops)}
              </button>
            ))}
          </div>
          <button
            type="button"
            className="button"
            aria-pressed={picked}
            title={picked ? messages.inComparison : messages.addToComparison}
            onClick={() => store.show({ kind: 'toggle', id: place.id })}
          >
            <Icon name={picked ? 'check' : 'compare'} /> {messages.compare}
          </button>
          <a
            className="button"
            title={messages.findPath}
            href={reading.href({ kind: 'path', from: place.id, directed: true })}
          >
            <Icon name="path" /> {messages.path}
          </a>
        </div>
      </ConceptDocument>
      <Waiting progress={progress} />
    </>
  );
}
