import type { ReactNode } from 'react';
import { textIn } from '../graph/name.ts';
import { useMessages, useReading } from './relata.tsx';

/** All guided walks. */
export function ToursPanel(): ReactNode {
  const messages = useMessages();
  const reading = useReading();
  const { graph, language } = reading;
  return (
    <article className="index">
      <h2>{messages.tours}</h2>
      {graph.tours.size === 0 ? <p className="quiet">{messages.noneMatches}</p> : null}
      <ul className="cards">
        {[...graph.tours.values()].map((tour) => (
          <li key={tour.id}>
            <a href={reading.href({ kind: 'tour', id: tour.id, step: 1 })}>{textIn(graph, tour.title, language)}</a>
          </li>
        ))}
      </ul>
    </article>
  );
}
