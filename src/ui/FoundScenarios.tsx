import type { ReactNode } from 'react';
import { ConceptLink } from '../document/ConceptLink.tsx';
import type { FactBook } from '../graph/facet.ts';
import { shortName, textIn } from '../graph/name.ts';
import { scenarioTitle } from '../graph/title.ts';
import { finderWords } from '../language/finder-words.ts';
import { Findings } from './FoundConcepts.tsx';
import { useMessages, useReading } from './relata.tsx';
import { useParts } from './useParts.ts';

/** So many are told with their reasons at once. */
const mostTold = 3;

interface Props {
  readonly ids: readonly string[];
  readonly open: readonly string[];
  readonly out: readonly string[];
  readonly chosen: readonly string[];
  readonly book: FactBook;
  /** Were they found by words, the best first? */
  readonly telling: boolean;
}

/** Situations that were found: the best with their reasons, then those whose answers say nothing on what was chosen, or no. */
export function FoundScenarios({ ids, open, out, chosen, book, telling }: Props): ReactNode {
  const { language } = useReading();
  const words = finderWords(language);
  const told = telling ? ids.slice(0, mostTold) : [];
  const rest = ids.slice(told.length);
  const fold = (some: readonly string[], fit: 'open' | 'out', summary: string): ReactNode =>
    some.length === 0 ? null : (
      <details className="fold" data-fit={fit}>
        <summary>{summary}</summary>
        <ul className="found-cards">
          {some.map((id) => (
            <Card key={id} id={id} fit={fit} chosen={chosen} book={book} />
          ))}
        </ul>
      </details>
    );
  return (
    <section className="found-scenarios">
      {ids.length === 0 ? null : (
        <h3>
          {words.situations} <span className="count">{ids.length}</span>
        </h3>
      )}
      {told.map((id, at) => (
        <Told key={id} id={id} first={at === 0} chosen={chosen} book={book} />
      ))}
      <ul className="found-cards">
        {rest.map((id) => (
          <Card key={id} id={id} fit="fits" chosen={chosen} book={book} />
        ))}
      </ul>
      {fold(open, 'open', words.open(open.length))}
      {fold(out, 'out', words.out(out.length))}
    </section>
  );
}

type CardProps = Pick<Props, 'chosen' | 'book'> & { readonly id: string };

/** A situation with its answer, why it is that, and why it is not another. */
function Told({ id, first, chosen, book }: CardProps & { readonly first: boolean }): ReactNode {
  const reading = useReading();
  const { graph, language } = reading;
  const words = finderWords(language);
  useParts([{ kind: 'scenario', id }]);
  const scenario = graph.known.scenarios.get(id);
  const rivals = scenario?.rivals ?? [];
  return (
    <article className="told" data-scenario={id}>
      <Title id={id} />
      <Answers id={id} fit="fits" chosen={chosen} book={book} />
      {scenario === undefined ? null : <p>{textIn(graph, scenario.why, language)}</p>}
      {rivals.length === 0 ? null : (
        <details className="fold" open={first}>
          <summary>
            {words.notThese(rivals.map(({ concept }) => shortName(graph, concept, language)).join(', '))}
          </summary>
          <ul className="told-rivals">
            {rivals.map(({ concept, because }) => (
              <li key={concept}>
                <ConceptLink id={concept} reading={reading} />
                <p>{textIn(graph, because, language)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

function Card({ id, fit, chosen, book }: CardProps & { readonly fit: 'fits' | 'open' | 'out' }): ReactNode {
  return (
    <li data-scenario={id}>
      <Title id={id} />
      <Answers id={id} fit={fit} chosen={chosen} book={book} />
    </li>
  );
}

function Title({ id }: { readonly id: string }): ReactNode {
  const reading = useReading();
  return (
    <h4>
      <a href={reading.href({ kind: 'scenario', id })}>{scenarioTitle(reading.graph, id, reading.language)}</a>
    </h4>
  );
}

function Answers({ id, ...lists }: CardProps & { readonly fit: 'fits' | 'open' | 'out' }): ReactNode {
  const { graph } = useReading();
  const messages = useMessages();
  const { answers = [], mode } = graph.scenarios.get(id) ?? {};
  return (
    <>
      {answers.length < 2 ? null : <p className="quiet">{mode === 'all' ? messages.answerAll : messages.answerAny}</p>}
      <Findings ids={answers} {...lists} />
    </>
  );
}
