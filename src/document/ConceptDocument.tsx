import type { ReactNode } from 'react';
import { comparisonsWith } from '../graph/compare.ts';
import type { ConceptDetail } from '../graph/concept.ts';
import { fullName, textIn } from '../graph/name.ts';
import { languageName } from '../language/messages.ts';
import { scenariosWith } from '../graph/scenario.ts';
import { comparisonTitle, scenarioTitle } from '../graph/title.ts';
import { ConceptLink, KindLine, StatusMark } from './ConceptLink.tsx';
import { EvidenceFold, ExternalLink } from './EvidenceList.tsx';
import { FactList } from './FactList.tsx';
import type { Reading } from './reading.ts';
import { RelationList } from './RelationList.tsx';

/** What is known of one concept. Until its details have arrived, its names and relations. */
export function ConceptDocument({
  id,
  reading,
  children,
  compared,
}: {
  readonly id: string;
  readonly reading: Reading;
  /** Controls below the summary. */
  readonly children?: ReactNode;
  /** In place of the list of comparisons. */
  readonly compared?: (list: ReactNode) => ReactNode;
}): ReactNode {
  const { graph, language, messages } = reading;
  const concept = graph.concepts.get(id);
  if (concept === undefined) return null;
  const detail = graph.known.concepts.get(id);
  const summary = detail?.summary ?? graph.known.texts.get(id)?.summary;
  return (
    <article className="concept-document" data-concept={id}>
      <KindLine id={id} reading={reading} />
      <h2>
        {fullName(graph, id, language)} <StatusMark id={id} reading={reading} />
      </h2>
      <OtherNames id={id} detail={detail} reading={reading} />
      {summary === undefined ? null : <p className="summary">{textIn(graph, summary, language)}</p>}
      {children}
      {detail === undefined ? null : <History detail={detail} reading={reading} />}
      {detail === undefined || detail.values.length === 0 ? null : (
        <section>
          <h3>{messages.values}</h3>
          <FactList values={detail.values} reading={reading} />
        </section>
      )}
      <section>
        <h3 className="visually-hidden">{messages.relations}</h3>
        <RelationList id={id} reading={reading} />
      </section>
      <Appearances id={id} reading={reading} compared={compared} />
      {detail === undefined || detail.documentation.length === 0 ? null : (
        <section>
          <h3>{messages.documentation}</h3>
          <ul className="plain">
            {detail.documentation.map(({ title, url }) => (
              <li key={url}>
                <ExternalLink href={url} text={title} reading={reading} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {graph.vocabulary.correction === undefined ? null : (
        <p className="correction">
          <ExternalLink
            href={graph.vocabulary.correction.replaceAll('{id}', encodeURIComponent(id))}
            text={messages.correction}
            reading={reading}
          />
        </p>
      )}
    </article>
  );
}

function OtherNames({
  id,
  detail,
  reading,
}: {
  readonly id: string;
  readonly detail: ConceptDetail | undefined;
  readonly reading: Reading;
}): ReactNode {
  const { graph, language, messages } = reading;
  const here = fullName(graph, id, language);
  const others = graph.vocabulary.languages
    .filter((other) => other !== language)
    .map((other) => ({ other, name: fullName(graph, id, other) }))
    .filter(({ name }) => name !== here);
  const also = [...new Set(detail?.aliases[language] ?? [])].filter((alias) => alias !== here);
  const formerly = detail?.formerly ?? [];
  if (others.length + also.length + formerly.length === 0) return null;
  return (
    <dl className="names">
      {others.map(({ other, name }) => (
        <NameLine key={other} term={languageName(other)} names={[name]} />
      ))}
      {also.length === 0 ? null : <NameLine term={messages.alsoCalled} names={also} />}
      {formerly.length === 0 ? null : <NameLine term={messages.formerly} names={formerly} />}
    </dl>
  );
}

function NameLine({ term, names }: { readonly term: string; readonly names: readonly string[] }): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{names.join(', ')}</dd>
    </div>
  );
}

function History({ detail, reading }: { readonly detail: ConceptDetail; readonly reading: Reading }): ReactNode {
  const { graph, language, messages } = reading;
  if (detail.history.length === 0) return null;
  return (
    <section>
      <h3>{messages.history}</h3>
      <ol className="history">
        {detail.history.map((event) => (
          <li key={`${event.date} ${event.event}`} className={`event event-${event.event}`}>
            <time dateTime={event.date}>{event.date}</time>
            <div>
              {event.from === undefined ? messages.events[event.event] : messages.renamedFrom(event.from)}
              {event.note === undefined ? null : <p className="value-note">{textIn(graph, event.note, language)}</p>}
              {event.successor === undefined ? null : (
                <p className="successor">
                  {messages.successor}: <ConceptLink id={event.successor} reading={reading} />
                </p>
              )}
              <EvidenceFold evidence={event.evidence} reading={reading} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Appearances({
  id,
  reading,
  compared = (list) => list,
}: {
  readonly id: string;
  readonly reading: Reading;
  readonly compared?: ((list: ReactNode) => ReactNode) | undefined;
}): ReactNode {
  const { graph, language, messages } = reading;
  const comparisons = comparisonsWith(graph, id);
  const scenarios = scenariosWith(graph, id);
  return (
    <>
      {compared(
        comparisons.length === 0 ? null : (
          <section>
            <h3>{messages.comparisonsWith}</h3>
            <ul className="plain">
              {comparisons.map((heading) => (
                <li key={heading.id}>
                  <a href={reading.href({ kind: 'comparison', id: heading.id })}>
                    {comparisonTitle(graph, heading.id, language)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      {scenarios.length === 0 ? null : (
        <section>
          <h3>{messages.scenariosWith}</h3>
          <ul className="plain">
            {scenarios.map((heading) => (
              <li key={heading.id}>
                <a href={reading.href({ kind: 'scenario', id: heading.id })}>
                  {scenarioTitle(graph, heading.id, language)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
