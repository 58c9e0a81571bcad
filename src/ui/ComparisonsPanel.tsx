import { useCallback, useMemo, type ReactNode } from 'react';
import '../app/comparisons.css';
import type { ComparisonHeading } from '../graph/comparison.ts';
import { shortName, textIn } from '../graph/name.ts';
import { comparisonTitle } from '../graph/title.ts';
import { ComparisonsList } from '../document/ComparisonsList.tsx';
import { useMessages, useReading } from './relata.tsx';
import { useFiltered } from './useFiltered.ts';
import { useParts } from './useParts.ts';
import { Waiting } from './Waiting.tsx';

const parts = [{ kind: 'titles' }, { kind: 'verdicts' }] as const;

/** All authored comparisons, by the field of what they compare, each with its answer in one line. */
export function ComparisonsPanel(): ReactNode {
  const messages = useMessages();
  const reading = useReading();
  const { graph, language } = reading;
  const headings = useMemo(() => [...graph.comparisons.values()], [graph.comparisons]);
  const textOf = useCallback(
    (heading: ComparisonHeading) =>
      [
        comparisonTitle(graph, heading.id, language),
        textIn(graph, graph.known.verdicts.get(heading.id), language),
        ...heading.items.flatMap((item) => item.members.map((id) => shortName(graph, id, language))),
      ].join(' '),
    [graph, language],
  );
  const progress = useParts(parts);
  const { text, setText, shown } = useFiltered(headings, textOf);
  return (
    <article className="index">
      <h2>{messages.comparisons}</h2>
      <input
        type="search"
        className="field"
        aria-label={messages.compareFind}
        placeholder={messages.compareFind}
        value={text}
        maxLength={64}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="counts" role="status">
        {messages.countComparisons(shown.length)}
      </p>
      <Waiting progress={progress} />
      {shown.length === 0 ? <p className="quiet">{messages.noneMatches}</p> : null}
      <ComparisonsList headings={shown} reading={reading} />
    </article>
  );
}
