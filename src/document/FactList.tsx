import type { ReactNode } from 'react';
import type { Value } from '../graph/concept.ts';
import { textIn } from '../graph/name.ts';
import { contentText, valueText } from '../graph/value.ts';
import { EvidenceFold } from './EvidenceList.tsx';
import type { Reading } from './reading.ts';

const mostFirst = 4;

/** A concept's values, one line a criterion, in the vocabulary's order; a few at first. */
export function FactList({
  values,
  reading,
}: {
  readonly values: readonly Value[];
  readonly reading: Reading;
}): ReactNode {
  const { graph, messages } = reading;
  if (values.length === 0) return <p className="quiet">{messages.noValues}</p>;
  const order = [...graph.vocabulary.criteria.keys()];
  const sorted = [...values].sort((a, b) => order.indexOf(a.criterion) - order.indexOf(b.criterion));
  const first = sorted.length <= mostFirst + 1 ? sorted : sorted.slice(0, mostFirst);
  const more = sorted.slice(first.length);
  return (
    <>
      <Facts values={first} reading={reading} />
      {more.length === 0 ? null : (
        <details className="fold">
          <summary>{messages.moreFacts(more.length)}</summary>
          <Facts values={more} reading={reading} />
        </details>
      )}
    </>
  );
}

function Facts({ values, reading }: { readonly values: readonly Value[]; readonly reading: Reading }): ReactNode {
  const { graph, language } = reading;
  return (
    <dl className="facts">
      {values.map((value) => (
        <div key={value.criterion} className="fact">
          <dt>{textIn(graph, graph.vocabulary.criteria.get(value.criterion)?.names, language)}</dt>
          <dd>
            <ValueText value={value} reading={reading} />
            <EvidenceFold evidence={value.evidence} reading={reading} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A value with everything that qualifies it: note, what it was, what another source says. */
export function ValueText({ value, reading }: { readonly value: Value; readonly reading: Reading }): ReactNode {
  const { graph, language, messages, since } = reading;
  const { was, conflict, note } = value;
  const moved = since !== undefined && was !== undefined && was.until >= since;
  return (
    <>
      <span className={moved ? 'value value-moved' : 'value'}>{valueText(graph, value, language)}</span>
      {moved ? <span className="mark mark-moved">{messages.changedSince(since)}</span> : null}
      {note === undefined ? null : <span className="value-note">{textIn(graph, note, language)}</span>}
      {was === undefined ? null : (
        <span className="value-was">
          {messages.was(contentText(graph, was.content, value.criterion, language), was.until)}
        </span>
      )}
      {conflict === undefined ? null : (
        <span className="value-conflict">
          <span className="mark mark-conflict">{messages.conflict}</span>{' '}
          {messages.conflictSays(contentText(graph, conflict.content, value.criterion, language))}
          {conflict.note === undefined ? null : ` ${textIn(graph, conflict.note, language)}`}
          <EvidenceFold evidence={conflict.evidence} reading={reading} />
        </span>
      )}
    </>
  );
}
