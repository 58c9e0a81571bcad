import type { ReactNode } from 'react';
import { textIn } from '../graph/name.ts';
import { tourTitle } from '../graph/title.ts';
import { tourWords } from '../language/tour-words.ts';
import type { Reading } from './reading.ts';
import { StepDigest } from './StepDigest.tsx';

/** All guided walks. */
export function ToursDocument({ reading }: { readonly reading: Reading }): ReactNode {
  const { graph, language, messages } = reading;
  const words = tourWords(language);
  return (
    <article className="index">
      <h2>{messages.tours}</h2>
      {graph.tours.size === 0 ? (
        <p className="quiet">{messages.noneMatches}</p>
      ) : (
        <p className="tours-intro">{words.intro}</p>
      )}
      <ol className="tour-cards">
        {[...graph.tours.values()].map(({ id, length }) => (
          <li key={id}>
            <a href={reading.href({ kind: 'tour', id, step: 1 }, { filters: {} })} data-tour={id}>
              <span className="card-title">{tourTitle(graph, id, language)}</span>
              <span className="count">{words.steps(length)}</span>
            </a>
          </li>
        ))}
      </ol>
    </article>
  );
}

/** One step of a guided walk: where one is in it, what to see, and the facts of the view that the step shows. */
export function TourStepDocument({
  id,
  step,
  reading,
  children,
}: {
  readonly id: string;
  /** Counted from 1. */
  readonly step: number;
  readonly reading: Reading;
  /** Controls below the text. */
  readonly children?: ReactNode;
}): ReactNode {
  const { graph, language, messages } = reading;
  const heading = graph.tours.get(id);
  const shown = graph.known.tours.get(id)?.steps[step - 1];
  if (heading === undefined) return null;
  return (
    <article className="tour" data-tour={id} data-step={step}>
      <p className="kind-line">{messages.tour}</p>
      <h2>{tourTitle(graph, id, language)}</h2>
      <div className="tour-step" aria-live="polite" aria-atomic="true">
        <p className="tour-count">{messages.tourStep(step, heading.length)}</p>
        <p className="tour-text">{textIn(graph, shown?.text, language)}</p>
      </div>
      {children}
      {shown === undefined ? null : <StepDigest at={shown.at} reading={reading} />}
    </article>
  );
}
