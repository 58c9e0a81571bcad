import type { ReactNode } from 'react';
import { textIn } from '../graph/name.ts';
import type { Place } from '../view/view.ts';
import { useApp, useMessages, useReading } from './relata.tsx';

/** One step of a guided walk; the picture shows the step's view. */
export function TourPanel({ place }: { readonly place: Place & { kind: 'tour' } }): ReactNode {
  const { base } = useApp();
  const messages = useMessages();
  const reading = useReading();
  const { graph, language } = reading;
  const tour = graph.tours.get(place.id);
  const step = tour?.steps[place.step - 1];
  if (tour === undefined || step === undefined) return null;
  const to = (number: number): string => reading.href({ ...place, step: number });
  return (
    <article className="tour">
      <p className="kind-line">
        {messages.tour} · {messages.tourStep(place.step, tour.steps.length)}
      </p>
      <h2>{textIn(graph, tour.title, language)}</h2>
      <p className="summary">{textIn(graph, step.text, language)}</p>
      <p className="actions">
        {place.step > 1 ? (
          <a className="button" href={to(place.step - 1)} rel="prev">
            {messages.previous}
          </a>
        ) : null}
        {place.step < tour.steps.length ? (
          <a className="button button-primary" href={to(place.step + 1)} rel="next">
            {messages.next}
          </a>
        ) : null}
        <a href={`${base}${language}/${step.at}`}>{messages.more}</a>
      </p>
    </article>
  );
}
