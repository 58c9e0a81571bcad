import type { ReactNode } from 'react';
import { textIn } from '../graph/name.ts';
import { sentence } from '../graph/sentence.ts';
import { ConceptLink } from './ConceptLink.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import type { Reading } from './reading.ts';

/** What one relation says: its sentence both ways, what it runs through, when it holds, where that is written. */
export function RelationDocument({ id, reading }: { readonly id: string; readonly reading: Reading }): ReactNode {
  const { graph, language, messages } = reading;
  const relation = graph.relations.get(id);
  if (relation === undefined) return null;
  const detail = graph.known.relations.get(id);
  const type = graph.vocabulary.relationTypes.get(relation.type);
  const dates = [
    detail?.since === undefined ? undefined : messages.since(detail.since),
    detail?.until === undefined ? undefined : messages.until(detail.until),
  ].filter((date) => date !== undefined);
  return (
    <article className="relation-document" data-relation={id}>
      <p className="relation-type">
        <span className={`family family-${type?.family ?? ''}`} aria-hidden="true" />{' '}
        {textIn(graph, type?.label, language)}
      </p>
      <h2>{sentence(graph, relation, language, 'source')}</h2>
      <p className="relation-ends">
        <ConceptLink id={relation.source} reading={reading} />
        <span className="arrow" aria-hidden="true">
          →
        </span>
        <ConceptLink id={relation.target} reading={reading} />
      </p>
      <dl className="facts">
        {type?.symmetric === true ? null : (
          <Line term={messages.relationReads}>{sentence(graph, relation, language, 'target')}</Line>
        )}
        {relation.via.length === 0 ? null : (
          <Line term={messages.via}>
            {relation.via.map((one) => (
              <ConceptLink key={one} id={one} reading={reading} />
            ))}
          </Line>
        )}
        {detail?.condition === undefined ? null : (
          <Line term={messages.condition}>{textIn(graph, detail.condition, language)}</Line>
        )}
        {detail?.native === true ? <Line term={messages.note}>{messages.native}</Line> : null}
        {detail?.note === undefined ? null : <Line term={messages.note}>{textIn(graph, detail.note, language)}</Line>}
        {dates.length === 0 ? null : <Line term={messages.history}>{dates.join(', ')}</Line>}
        {detail === undefined ? null : (
          <Line term={messages.evidence}>
            <EvidenceList evidence={detail.evidence} reading={reading} />
          </Line>
        )}
      </dl>
    </article>
  );
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
