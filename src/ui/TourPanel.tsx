import { useEffect, useMemo, type ReactNode } from 'react';
import '../app/tour.css';
import { ToursDocument, TourStepDocument } from '../document/TourDocument.tsx';
import type { Graph } from '../graph/graph.ts';
import { tourWords } from '../language/tour-words.ts';
import type { Part } from '../source/source.ts';
import { decodeLink } from '../view/decode.ts';
import type { Place } from '../view/view.ts';
import { Icon } from '../document/Icon.tsx';
import { useApp, useMessages, useReading } from './relata.tsx';
import { useParts } from './useParts.ts';
import { isTyping } from './useShortcuts.ts';
import { Waiting } from './Waiting.tsx';

type TourPlace = Place & { kind: 'tour' };

const titles = [{ kind: 'titles' }] as const;

/** All guided walks. */
export function ToursPanel(): ReactNode {
  const reading = useReading();
  const progress = useParts(titles);
  return (
    <>
      <ToursDocument reading={reading} />
      <Waiting progress={progress} />
    </>
  );
}

/** One step of a guided walk; the picture shows the step's view. Left and right arrow keys lead on. */
export function TourPanel({ place }: { readonly place: TourPlace }): ReactNode {
  const { store } = useApp();
  const messages = useMessages();
  const reading = useReading();
  const { graph, language } = reading;
  const words = tourWords(language);
  const steps = graph.known.tours.get(place.id)?.steps;
  const length = graph.tours.get(place.id)?.length ?? 1;
  const at = steps?.[place.step - 1]?.at;
  const next = steps?.[place.step]?.at;
  const parts = useMemo(
    (): readonly Part[] => [{ kind: 'tour', id: place.id }, { kind: 'titles' }, ...partsOf(graph, at)],
    [graph, place.id, at],
  );
  const progress = useParts(parts);

  useEffect(() => {
    for (const part of partsOf(graph, next)) store.need(part);
  }, [store, graph, next]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (way === 0 || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.defaultPrevented || isTyping(event) || isElsewhere(event.target)) return;
      const step = place.step + way;
      if (step < 1 || step > length) return;
      event.preventDefault();
      store.show({ kind: 'go', place: { ...place, step } });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store, place, length]);
  useEffect(() => {
    document.querySelector('.panel-scroll')?.scrollTo(0, 0);
  }, [place.step]);

  const href = (step: number): string =>
    reading.href(step < 1 || step > length ? { kind: 'tours' } : { ...place, step });
  const last = place.step === length;
  return (
    <>
      <TourStepDocument id={place.id} step={place.step} reading={reading}>
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
      </TourStepDocument>
      <Waiting progress={progress} />
    </>
  );
}

/** Where arrow keys have a meaning of their own. */
function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role=application], [role=listbox], [role=menu], dialog, input, select, textarea') !== null
  );
}

/** What the digest of a view needs beyond the core. */
function partsOf(graph: Graph, at: string | undefined): readonly Part[] {
  if (at === undefined) return [];
  const { place } = decodeLink(`/${graph.vocabulary.languages[0] ?? ''}/${at}`, graph, '').view;
  switch (place.kind) {
    case 'concept':
    case 'comparison':
    case 'scenario':
      return [{ kind: place.kind, id: place.id }];
    case 'compare':
      return place.of.map((id) => ({ kind: 'concept', id }));
    default:
      return [];
  }
}
