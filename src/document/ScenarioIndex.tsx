import type { ReactNode } from 'react';
import { textIn } from '../graph/name.ts';
import { scenarioTitle } from '../graph/title.ts';
import type { Reading } from './reading.ts';

/** All situations, by the field of what answers them. */
export function ScenarioIndex({ reading }: { readonly reading: Reading }): ReactNode {
  const { graph, language } = reading;
  const fieldOf = (answer = ''): string | undefined => graph.concepts.get(answer)?.category;
  return [...graph.vocabulary.categories.values()].map(({ id, names }) => {
    const headings = [...graph.scenarios.values()].filter(({ answers }) => fieldOf(answers[0]) === id);
    if (headings.length === 0) return null;
    return (
      <section key={id}>
        <h3>{textIn(graph, names, language)}</h3>
        <ul className="cards">
          {headings.map((heading) => (
            <li key={heading.id}>
              <a href={reading.href({ kind: 'scenario', id: heading.id })}>
                {scenarioTitle(graph, heading.id, language)}
              </a>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
