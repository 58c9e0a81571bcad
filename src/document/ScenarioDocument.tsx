import type { ReactNode } from 'react';
import { textIn } from '../graph/name.ts';
import type { Rival } from '../graph/scenario.ts';
import { sentence } from '../graph/sentence.ts';
import { scenarioTitle } from '../graph/title.ts';
import { mostSelected, type Place } from '../view/view.ts';
import { ConceptLink } from './ConceptLink.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { conceptPlace, type Reading } from './reading.ts';

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
                <DecidingFact rival={rival} answers={heading.answers} reading={reading} />
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

/** What excludes a rival, where it is recorded: a row beside the answers, or a relation in words. */
function DecidingFact({
  rival: { concept, fact = '' },
  answers,
  reading,
}: {
  readonly rival: Rival;
  readonly answers: readonly string[];
  readonly reading: Reading;
}): ReactNode {
  const { graph, language, messages, href } = reading;
  const criterion = graph.vocabulary.criteria.get(fact);
  const relation = graph.relations.get(fact);
  if (criterion !== undefined) {
    return (
      <p>
        <a href={href(comparisonOf([...answers, concept]), { row: fact })}>
          {messages.compare}: {textIn(graph, criterion.names, language)}
        </a>
      </p>
    );
  }
  if (relation === undefined) return null;
  const at = relation.target === concept ? concept : relation.source;
  return (
    <p>
      <a href={href(conceptPlace(at), { relation: fact })} data-relation={fact}>
        {sentence(graph, relation, language, 'source')}
      </a>
    </p>
  );
}

function comparisonOf(ids: readonly string[]): Place {
  return { kind: 'compare', of: [...new Set(ids)].slice(0, mostSelected) };
}
