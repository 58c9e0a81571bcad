import type { ReactNode } from 'react';
import { tourWords } from '../language/tour-words.ts';
import type { Place } from '../view/view.ts';
import { Icon } from './Icon.tsx';
import type { Reading } from './reading.ts';

/** The way through a tour: its steps as dots, back and on; before the first and after the last, all tours. */
export function TourControls({
  place,
  reading,
}: {
  readonly place: Place & { kind: 'tour' };
  readonly reading: Reading;
}): ReactNode {
  const { graph, language, messages } = reading;
  const words = tourWords(language);
  const length = graph.tours.get(place.id)?.length ?? 1;
  const href = (step: number): string =>
    reading.href(step < 1 || step > length ? { kind: 'tours' } : { ...place, step });
  const last = place.step === length;
  return (
    <nav className="tour-controls" aria-label={words.stepsOf}>
      <ol className="tour-dots">
        {Array.from({ length }, (_, index) => index + 1).map((step) => (
          <li key={step}>
            <a
              href={href(step)}
              aria-label={words.goTo(step)}
              aria-current={step === place.step ? 'step' : undefined}
              data-done={step <= place.step}
            />
          </li>
        ))}
      </ol>
      <p className="actions">
        <a className="button tour-previous" href={href(place.step - 1)} rel="prev">
          <Icon name="left" /> {place.step === 1 ? words.all : messages.previous}
        </a>
        <a
          className={last ? 'button tour-next' : 'button button-primary tour-next'}
          href={href(place.step + 1)}
          rel="next"
        >
          {last ? words.all : messages.next} <Icon name="right" />
        </a>
      </p>
      <p className="tour-keys" aria-hidden="true">
        {words.keys}
      </p>
    </nav>
  );
}
