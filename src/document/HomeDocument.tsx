import type { ReactNode } from 'react';
import { degree } from '../graph/neighbourhood.ts';
import { itemName, textIn } from '../graph/name.ts';
import { ConceptLink } from './ConceptLink.tsx';
import { Glyph } from './Glyph.tsx';
import { Icon } from './Icon.tsx';
import type { Reading } from './reading.ts';

/** Concepts to start from. */
export const mostStarts = 8;
const mostOthers = 6;

/** What this is, and places to start from. */
export function HomeDocument({
  reading,
  connected,
}: {
  readonly reading: Reading;
  /** The concepts with the most relations. */
  readonly connected: readonly string[];
}): ReactNode {
  const { graph, language, messages } = reading;
  const { vocabulary, concepts, relations, comparisons, scenarios } = graph;
  return (
    <article className="home">
      <h1>{textIn(graph, vocabulary.title, language)}</h1>
      <p className="summary">{textIn(graph, vocabulary.description, language)}</p>
      <p className="counts">
        {messages.countConcepts(concepts.size)} · {messages.countRelations(relations.size)}
      </p>
      {graph.tours.size === 0 ? null : (
        <p className="actions">
          <a className="button" href={reading.href({ kind: 'tours' })}>
            <Icon name="path" /> {messages.tours} <span className="count">{graph.tours.size}</span>
          </a>
        </p>
      )}
      <section>
        <h2>{messages.homeStart}</h2>
        <ul className="chips">
          {connected.map((id) => (
            <li key={id}>
              <ConceptLink id={id} reading={reading} />
            </li>
          ))}
        </ul>
      </section>
      {comparisons.size === 0 ? null : (
        <section>
          <h2>{messages.homeCompare}</h2>
          <ul className="plain">
            {[...comparisons.values()]
              .filter(
                (heading) => heading.items.length === 2 && heading.items.every(({ members }) => members.length === 1),
              )
              .sort((a, b) => weight(b) - weight(a))
              .slice(0, mostOthers)
              .map((heading) => (
                <li key={heading.id}>
                  <a className="versus" href={reading.href({ kind: 'comparison', id: heading.id })}>
                    {heading.items.map((item, at) => (
                      <span key={item.id}>
                        {at === 0 ? null : <span className="or">{messages.or}</span>}
                        <Glyph id={item.members[0] ?? item.id} reading={reading} /> {itemName(graph, item, language)}
                      </span>
                    ))}
                  </a>
                </li>
              ))}
          </ul>
          <p>
            <a className="more" href={reading.href({ kind: 'comparisons' })}>
              {messages.homeAllComparisons(comparisons.size)}
            </a>
          </p>
        </section>
      )}
      <p className="home-more">
        <a href={reading.href({ kind: 'path', directed: true })}>{messages.pathFind}</a>
        {scenarios.size === 0 ? null : (
          <a href={reading.href({ kind: 'scenarios' })}>{messages.homeAllScenarios(scenarios.size)}</a>
        )}
        <a href={reading.href({ kind: 'about' })}>{messages.about}</a>
      </p>
    </article>
  );

  function weight(heading: { readonly items: readonly { readonly members: readonly string[] }[] }): number {
    return Math.min(...heading.items.map((item) => degree(graph, item.members[0] ?? '')));
  }
}
