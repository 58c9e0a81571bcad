import type { ReactNode } from 'react';
import { textIn } from '../graph/name.ts';
import { scenarioTitle } from '../graph/title.ts';
import { mostSelected, type Place } from '../view/view.ts';
import { ConceptLink } from './ConceptLink.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import type { Reading } from './reading.ts';

/** A situation, what answers it and why, and why its rivals do not. */
export function ScenarioDocument({ id, reading }: { readonly id: string; readonly reading: Reading }): ReactNode {
  const { graph, language, messages } = reading;
  const heading = graph.scenarios.get(id);
  if (heading === undefined) return null;
  const scenario = graph.known.scenarios.get(id);
  const rivals = scenario?.rivals.map(({ concept }) => concept) ?? [];
  const deciding = scenario?.rivals.find(({ fact = '' }) => graph.vocabulary.criteria.has(fact))?.fact;
  return (
    <article className="scenario-document" data-scenario={id}>
      <p className="kind-line">{messages.scenario}</p>
      <h2>{scenarioTitle(graph, id, language)}</h2>
      {scenario === undefined ? null : <p className="summary">{textIn(graph, scenario.situation, language)}</p>}
      <section className="answer">
        <h3>{messages.answer}</h3>
        {heading.answers.length > 1 ? (
          <p className="quiet">{heading.mode === 'all' ? messages.answerAll : messages.answerAny}</p>
        ) : null}
        <ul className="answers">
          {heading.answers.map((answer) => (
            <li key={answer}>
              <ConceptLink id={answer} reading={reading} />
            </li>
          ))}
        </ul>
        {scenario === undefined ? null : <p>{textIn(graph, scenario.why, language)}</p>}
      </section>
      {scenario === undefined || scenario.rivals.length === 0 ? null : (
        <section>
          <h3>{messages.rivals}</h3>
          <ul className="rivals">
            {scenario.rivals.map((rival) => (
              <li key={rival.concept}>
                <ConceptLink id={rival.concept} reading={reading} />
                <p>{textIn(graph, rival.because, language)}</p>
                {graph.vocabulary.criteria.has(rival.fact ?? '') ? (
                  <p>
                    <a
                      href={reading.href(comparisonOf([...heading.answers, rival.concept]), { row: rival.fact ?? '' })}
                    >
                      {messages.compare}:{' '}
                      {textIn(graph, graph.vocabulary.criteria.get(rival.fact ?? '')?.names, language)}
                    </a>
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
          <p>
            <a
              className="button"
              href={reading.href(
                scenario.comparison === undefined
                  ? comparisonOf([...heading.answers, ...rivals])
                  : { kind: 'comparison', id: scenario.comparison },
                deciding === undefined ? {} : { row: deciding },
              )}
            >
              {messages.compareRivals}
            </a>
          </p>
        </section>
      )}
      {scenario?.conflict === undefined ? null : (
        <section className="callout callout-conflict">
          <h3>{messages.conflict}</h3>
          <p>{textIn(graph, scenario.conflict.text, language)}</p>
          <EvidenceList evidence={scenario.conflict.evidence} reading={reading} />
        </section>
      )}
      {scenario === undefined ? null : (
        <section>
          <h3>{messages.evidence}</h3>
          <EvidenceList evidence={scenario.evidence} reading={reading} />
        </section>
      )}
    </article>
  );
}

function comparisonOf(ids: readonly string[]): Place {
  return { kind: 'compare', of: [...new Set(ids)].slice(0, mostSelected) };
}
