import type { ReactNode } from 'react';
import { textIn } from '../graph/name.ts';
import { ConceptLink } from './ConceptLink.tsx';
import { ExternalLink } from './EvidenceList.tsx';
import type { Reading } from './reading.ts';

/** What the graph holds, by field; what is closed; what it rests on. */
export function AboutDocument({
  reading,
  waiting,
}: {
  readonly reading: Reading;
  /** What stands above the sources until they have come. */
  readonly waiting?: ReactNode;
}): ReactNode {
  const { graph, language, messages } = reading;
  const { vocabulary, concepts, relations } = graph;
  const closed = [...concepts.values()].filter(({ status }) => status !== 'active');
  const sources = [...graph.known.sources.values()].sort((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''));
  const newest = sources.reduce((latest, { checked = '' }) => (checked > latest ? checked : latest), '');
  const renamed = [...graph.known.texts].filter(([, texts]) => texts.formerly.length > 0);
  return (
    <article className="about">
      <h2>{textIn(graph, vocabulary.title, language)}</h2>
      <p className="summary">{textIn(graph, vocabulary.description, language)}</p>
      {vocabulary.notice === undefined ? null : <p className="quiet">{textIn(graph, vocabulary.notice, language)}</p>}
      <section>
        <h3>{messages.aboutCategories}</h3>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{messages.filterKeys.category}</th>
              <th scope="col">{messages.hitTypes.concept}</th>
              <th scope="col">{messages.relations}</th>
            </tr>
          </thead>
          <tbody>
            {[...vocabulary.categories.values()].map((category) => (
              <tr key={category.id}>
                <th scope="row">{textIn(graph, category.names, language)}</th>
                <td>{[...concepts.values()].filter((concept) => concept.category === category.id).length}</td>
                <td>
                  {
                    [...relations.values()].filter(({ source }) => concepts.get(source)?.category === category.id)
                      .length
                  }
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {closed.length === 0 ? null : (
        <section>
          <h3>{messages.aboutStatus}</h3>
          <ul className="plain">
            {closed.map(({ id }) => (
              <li key={id}>
                <ConceptLink id={id} reading={reading} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {renamed.length === 0 ? null : (
        <section>
          <h3>{messages.aboutRenamed}</h3>
          <ul className="plain">
            {renamed.map(([id, texts]) => (
              <li key={id}>
                <ConceptLink id={id} reading={reading} />{' '}
                <span className="quiet">
                  {messages.formerly}: {texts.formerly.join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>
          {messages.aboutSources} <span className="count">{graph.known.sources.size}</span>
        </h3>
        {waiting}
        {newest === '' ? null : <p className="quiet">{messages.aboutNewest(newest)}</p>}
        <ul className="plain">
          {sources.map((source) => (
            <li key={source.id}>
              {source.url === undefined ? (
                source.title
              ) : (
                <ExternalLink href={source.url} text={source.title} reading={reading} />
              )}
              <span className="quiet">
                {' '}
                {[
                  source.asOf === undefined ? undefined : messages.copyOf(source.asOf),
                  source.checked === undefined ? undefined : messages.checked(source.checked),
                ]
                  .filter((date) => date !== undefined)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
