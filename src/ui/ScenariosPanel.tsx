import { useCallback, useMemo, type ReactNode } from 'react';
import { shortName } from '../graph/name.ts';
import type { ScenarioHeading } from '../graph/scenario.ts';
import { scenarioTitle } from '../graph/title.ts';
import { useMessages, useReading } from './relata.tsx';
import { useFiltered } from './useFiltered.ts';
import { useParts } from './useParts.ts';
import { Waiting } from './Waiting.tsx';

const titles = [{ kind: 'titles' }] as const;

/** All scenarios, to look through by words. */
export function ScenariosPanel(): ReactNode {
  const messages = useMessages();
  const reading = useReading();
  const { graph, language } = reading;
  const headings = useMemo(() => [...graph.scenarios.values()], [graph.scenarios]);
  const textOf = useCallback(
    (heading: ScenarioHeading) =>
      [scenarioTitle(graph, heading.id, language), ...heading.answers.map((id) => shortName(graph, id, language))].join(
        ' ',
      ),
    [graph, language],
  );
  const progress = useParts(titles);
  const { text, setText, shown } = useFiltered(headings, textOf);
  return (
    <article className="index">
      <h2>{messages.scenarios}</h2>
      <input
        type="search"
        className="field"
        aria-label={messages.scenarioFind}
        placeholder={messages.scenarioFind}
        value={text}
        maxLength={64}
        onChange={(event) => setText(event.target.value)}
      />
      <Waiting progress={progress} />
      {shown.length === 0 ? <p className="quiet">{messages.noneMatches}</p> : null}
      <ul className="cards">
        {shown.map((heading) => (
          <li key={heading.id}>
            <a href={reading.href({ kind: 'scenario', id: heading.id })}>
              {scenarioTitle(graph, heading.id, language)}
            </a>
          </li>
        ))}
      </ul>
    </article>
  );
}
