import type { ReactNode } from 'react';
import { facetName, factName } from './fact-name.ts';
import { Icon } from './Icon.tsx';
import { facetOf, separating } from '../graph/facet.ts';
import { contentText } from '../graph/value.ts';
import { finderWords } from '../language/finder-words.ts';
import type { Reading } from './reading.ts';

const mostOffered = 10;
const mostOfOne = 2;

/** Facts to choose by: those chosen, those that part what is found best, and all that there are. */
export function FinderFacts({
  chosen,
  counts,
  size,
  onChoose,
  reading,
}: {
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** How many concepts are shown. */
  readonly size: number;
  readonly onChoose: (facts: readonly string[]) => void;
  readonly reading: Reading;
}): ReactNode {
  const { graph, language } = reading;
  const words = finderWords(language);
  const best = separating(counts, size).filter((fact) => !chosen.includes(fact));
  const offered = best
    .filter(
      (fact, at) => best.slice(0, at).filter((one) => facetOf(graph, one) === facetOf(graph, fact)).length < mostOfOne,
    )
    .slice(0, mostOffered);
  const toggle = (fact: string): void =>
    onChoose(chosen.includes(fact) ? chosen.filter((one) => one !== fact) : [...chosen, fact]);
  const criteria = [...graph.vocabulary.criteria.values()].flatMap(({ id, scale }) =>
    scale.kind === 'choice'
      ? [
          {
            id,
            facts: scale.options.map((option) => `${id}.${option.id}`).filter((fact) => (counts.get(fact) ?? 0) > 0),
          },
        ]
      : [],
  );
  const related = best.filter((fact) => facetOf(graph, fact) === fact);
  const chip = (fact: string, name: ReactNode): ReactNode => (
    <li key={fact}>
      <button
        type="button"
        className="fact-chip"
        aria-pressed={chosen.includes(fact)}
        data-fact={fact}
        onClick={() => toggle(fact)}
      >
        {name} <span className="count">{counts.get(fact) ?? 0}</span>
      </button>
    </li>
  );
  return (
    <section className="finder-facts" aria-label={words.facts}>
      {chosen.length === 0 ? null : (
        <ul className="chips" aria-label={words.chosen}>
          {chosen.map((fact) => (
            <li key={fact}>
              <button
                type="button"
                className="fact-chip fact-chosen"
                aria-label={words.remove(factName(fact, reading))}
                data-fact={fact}
                onClick={() => toggle(fact)}
              >
                <FactText fact={fact} reading={reading} /> <Icon name="close" />
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="link-button" onClick={() => onChoose([])}>
              {words.clear}
            </button>
          </li>
        </ul>
      )}
      <ul className="chips finder-offered" aria-label={words.facts}>
        {offered.map((fact) => chip(fact, <FactText fact={fact} reading={reading} />))}
      </ul>
      <details className="fold">
        <summary>{words.allFacts}</summary>
        {criteria
          .filter(({ facts }) => facts.length > 0)
          .map(({ id, facts }) => (
            <fieldset key={id} className="finder-facet">
              <legend>{facetName(id, reading)}</legend>
              <ul className="chips">
                {facts.map((fact) =>
                  chip(fact, contentText(graph, { kind: 'choice', option: fact.slice(id.length + 1) }, id, language)),
                )}
              </ul>
            </fieldset>
          ))}
        {related.length === 0 ? null : (
          <ul className="chips finder-facet" aria-label={words.facts}>
            {related.map((fact) => chip(fact, factName(fact, reading)))}
          </ul>
        )}
      </details>
    </section>
  );
}

/** A fact in words, its criterion quieter than what it says. */
function FactText({ fact, reading }: { readonly fact: string; readonly reading: Reading }): ReactNode {
  const facet = facetOf(reading.graph, fact);
  if (facet === undefined || facet === fact) return factName(fact, reading);
  const option = fact.slice(facet.length + 1);
  return (
    <>
      <span className="fact-of">{finderWords(reading.language).of(facetName(facet, reading), '')}</span>
      {contentText(reading.graph, { kind: 'choice', option }, facet, reading.language)}
    </>
  );
}
