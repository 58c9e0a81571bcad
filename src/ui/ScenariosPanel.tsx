import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';
import '../app/finder.css';
import { FinderFacts } from '../document/FinderFacts.tsx';
import { ScenarioIndex } from '../document/ScenarioIndex.tsx';
import { factBook, factCounts, findings, fitOf, sortedByFit, type Fit } from '../graph/facet.ts';
import { finderWords } from '../language/finder-words.ts';
import { longestQuery, type Place } from '../view/view.ts';
import { FoundConcepts } from './FoundConcepts.tsx';
import { FoundScenarios } from './FoundScenarios.tsx';
import { useApp, useMessages, useReading } from './relata.tsx';
import { useFound } from './useFound.ts';
import { useParts } from './useParts.ts';
import { Waiting } from './Waiting.tsx';

const parts = [{ kind: 'titles' }, { kind: 'facts' }] as const;
const none: readonly string[] = [];
const mostLit = 40;

/** The finder: what is needed in words or facts, what answers it and why, what drops out, and what nobody recorded. */
export function ScenariosPanel({ place }: { readonly place: Place & { kind: 'scenarios' } }): ReactNode {
  const { store, stage } = useApp();
  const messages = useMessages();
  const reading = useReading();
  const { graph, language } = reading;
  const words = finderWords(language);
  const progress = useParts(parts);
  const chosen = place.facets ?? none;
  const [text, setText] = useState(place.need ?? '');
  const [written, setWritten] = useState(place.need ?? '');
  // The address moved by other means than this field.
  if ((place.need ?? '') !== written) {
    setWritten(place.need ?? '');
    setText(place.need ?? '');
  }
  const need = useDeferredValue(text.trim());
  const found = useFound(need);

  const book = useMemo(() => factBook(graph), [graph]);
  const counts = useMemo(
    () => factCounts(graph, book, found.candidates, chosen),
    [graph, book, found.candidates, chosen],
  );
  const sorted = useMemo(
    () => sortedByFit(graph, book, found.candidates, chosen),
    [graph, book, found.candidates, chosen],
  );
  const scenarios = useMemo(() => {
    const fit = (id: string): Fit => {
      const answers = graph.scenarios.get(id)?.answers ?? [];
      const fits = answers.map((answer) => fitOf(findings(graph, book, answer, chosen)));
      return (['fits', 'open'] as const).find((one) => fits.includes(one)) ?? 'out';
    };
    const sorted: Record<Fit, string[]> = { fits: [], open: [], out: [] };
    for (const id of found.scenarios) sorted[fit(id)].push(id);
    return sorted;
  }, [graph, book, found.scenarios, chosen]);
  const asked = need !== '' || chosen.length > 0;
  const concepts = chosen.length > 0 ? sorted.fits : found.named;
  const fitting = scenarios.fits;

  const lit = useMemo(() => {
    if (!asked) return none;
    const answers = fitting.slice(0, 3).flatMap((id) => graph.scenarios.get(id)?.answers ?? []);
    return [...new Set([...answers, ...concepts])].slice(0, mostLit);
  }, [asked, fitting, concepts, graph]);
  useEffect(() => {
    stage.light(lit);
    return () => stage.light([]);
  }, [stage, lit]);

  const find = (next: string, facets: readonly string[]): void => {
    setWritten(next);
    store.show({ kind: 'find', need: next, facets });
  };
  return (
    <article className="index finder">
      <h2>{messages.scenarios}</h2>
      <p className="quiet">{words.intro}</p>
      <input
        type="search"
        className="field"
        aria-label={words.need}
        placeholder={words.need}
        value={text}
        maxLength={longestQuery}
        onChange={({ target }) => {
          setText(target.value);
          find(target.value, chosen);
        }}
      />
      <FinderFacts
        reading={reading}
        chosen={chosen}
        counts={counts}
        size={chosen.length > 0 ? sorted.fits.length : found.candidates.length}
        onChoose={(facets) => find(place.need ?? '', facets)}
      />
      <p className="counts" role="status">
        {asked && found.ready ? words.found(fitting.length, concepts.length) : ''}
      </p>
      <Waiting progress={found.ready ? progress : { kind: 'loading' }} />
      {!asked ? (
        <ScenarioIndex reading={reading} />
      ) : (
        <>
          {found.ready && fitting.length + concepts.length === 0 ? <p className="quiet">{words.none}</p> : null}
          <FoundScenarios
            ids={fitting}
            open={scenarios.open}
            out={scenarios.out}
            chosen={chosen}
            book={book}
            telling={need !== ''}
          />
          <FoundConcepts
            ids={concepts}
            open={chosen.length > 0 ? sorted.open : none}
            out={chosen.length > 0 ? sorted.out : none}
            chosen={chosen}
            book={book}
          />
        </>
      )}
    </article>
  );
}
