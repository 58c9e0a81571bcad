import type { ReactNode } from 'react';
import { shortName } from '../graph/name.ts';
import { conceptPlace } from '../document/reading.ts';
import { Icon } from '../document/Icon.tsx';
import { useMessages, useReading, useRelata, useView } from './relata.tsx';

const mostShown = 4;

/** The way back: to the map, and to the concepts where one has been. */
export function Trail(): ReactNode {
  const messages = useMessages();
  const reading = useReading();
  const past = useRelata((state) => state.past);
  const { place } = useView();
  const here = place.kind === 'concept' ? place.id : undefined;
  const visited = past.flatMap((view) =>
    view.place.kind === 'concept' && view.place.id !== here ? [view.place.id] : [],
  );
  const shown = [...new Set([...visited].reverse())].slice(0, mostShown).reverse();
  return (
    <nav className="panel-back" aria-label={messages.trail}>
      <a href={reading.href({ kind: 'map' })}>
        <Icon name="left" /> {shown.length === 0 ? messages.backToMap : messages.map}
      </a>
      {shown.map((id) => (
        <span key={id}>
          <span aria-hidden="true">›</span>{' '}
          <a href={reading.href(conceptPlace(id))}>{shortName(reading.graph, id, reading.language)}</a>
        </span>
      ))}
    </nav>
  );
}
