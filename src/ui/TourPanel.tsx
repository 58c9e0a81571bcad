import { useEffect, useMemo, type ReactNode } from 'react';
import '../app/tour.css';
import { TourControls } from '../document/TourControls.tsx';
import { ToursDocument, TourStepDocument } from '../document/TourDocument.tsx';
import type { Graph } from '../graph/graph.ts';
import type { Part } from '../source/source.ts';
import { decodeLink } from '../view/decode.ts';
import type { Place } from '../view/view.ts';
import { useApp, useReading } from './relata.tsx';
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
  const reading = useReading();
  const { graph } = reading;
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

  return (
    <>
      <TourStepDocument id={place.id} step={place.step} reading={reading}>
        <TourControls place={place} reading={reading} />
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
