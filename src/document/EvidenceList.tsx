import type { ReactNode } from 'react';
import { evidenceUrl, type Evidence } from '../graph/evidence.ts';
import type { Reading } from './reading.ts';

/** Where statements were looked up: title, place, the copy's month, the month of the check. */
export function EvidenceList({
  evidence,
  reading,
}: {
  readonly evidence: readonly Evidence[];
  readonly reading: Reading;
}): ReactNode {
  if (evidence.length === 0) return null;
  return (
    <ul className="evidence">
      {evidence.map((one) => (
        <li key={`${one.source} ${one.page ?? ''} ${one.at ?? ''}`}>
          <EvidenceLine evidence={one} reading={reading} />
        </li>
      ))}
    </ul>
  );
}

/** Evidence folded behind its count, for tight places. */
export function EvidenceFold(props: { readonly evidence: readonly Evidence[]; readonly reading: Reading }): ReactNode {
  const { evidence, reading } = props;
  if (evidence.length === 0) return null;
  return (
    <details className="evidence-fold">
      <summary>{reading.messages.evidenceOf(evidence.length)}</summary>
      <EvidenceList {...props} />
    </details>
  );
}

function EvidenceLine({ evidence, reading }: { readonly evidence: Evidence; readonly reading: Reading }): ReactNode {
  const { messages } = reading;
  const source = reading.graph.known.sources.get(evidence.source);
  const url = evidenceUrl(evidence, source);
  const title = source?.title ?? evidence.source;
  const more = [
    evidence.at,
    source?.asOf === undefined ? undefined : messages.copyOf(source.asOf),
    evidence.checked === undefined ? undefined : messages.checked(evidence.checked),
  ].filter((one) => one !== undefined);
  return (
    <>
      {url === undefined ? <span>{title}</span> : <ExternalLink href={url} text={title} reading={reading} />}
      {more.length === 0 ? null : <span className="evidence-more"> {more.join(' · ')}</span>}
    </>
  );
}

/** A link that leaves the site, in a tab of its own. */
export function ExternalLink({
  href,
  text,
  reading,
}: {
  readonly href: string;
  readonly text: string;
  readonly reading: Reading;
}): ReactNode {
  return (
    <a className="external" href={href} target="_blank" rel="noreferrer noopener" title={reading.messages.newTab}>
      {text}
    </a>
  );
}
