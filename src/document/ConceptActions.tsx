import type { ReactNode } from 'react';
import { neighbourhood } from '../graph/neighbourhood.ts';
import type { Hops, Place } from '../view/view.ts';
import { Icon } from './Icon.tsx';
import type { Reading } from './reading.ts';

const distances: readonly Hops[] = [1, 2, 3];

/** What one can do from a concept: see more around it, pick it for a comparison, look for ways from it. */
export function ConceptActions({
  place,
  reading,
  picked = false,
  onHops,
  onPick,
}: {
  readonly place: Pick<Place & { kind: 'concept' }, 'id' | 'hops'>;
  readonly reading: Reading;
  /** Is it picked for a comparison? */
  readonly picked?: boolean;
  readonly onHops?: (hops: Hops) => void;
  readonly onPick?: () => void;
}): ReactNode {
  const { graph, messages } = reading;
  return (
    <div className="concept-actions">
      <div className="segments" role="group" aria-label={messages.hops}>
        {distances.map((hops) => (
          <button
            key={hops}
            type="button"
            aria-pressed={place.hops === hops}
            title={messages.countConcepts(neighbourhood(graph, place.id, hops).size)}
            onClick={() => onHops?.(hops)}
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
        onClick={onPick}
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
  );
}
