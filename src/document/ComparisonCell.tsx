import type { ReactNode } from 'react';
import type { Value } from '../graph/concept.ts';
import type { Evidence } from '../graph/evidence.ts';
import type { Citations } from './citations.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { ValueText } from './FactList.tsx';
import type { Reading } from './reading.ts';

/** What one column says on one row: the value, where and when it was looked up; or that nothing is recorded. */
export function ComparisonCell({
  value,
  citations,
  reading,
}: {
  readonly value: Value | undefined;
  readonly citations: Citations;
  readonly reading: Reading;
}): ReactNode {
  const { messages } = reading;
  if (value === undefined) return <span className="not-recorded">{messages.notRecorded}</span>;
  const numbers = citations.numbers(value.evidence);
  return (
    <>
      <ValueText value={value} reading={reading} />
      {numbers.length === 0 ? null : (
        <span className="citation" aria-hidden="true">
          {' '}
          [{numbers.join(', ')}]
        </span>
      )}
      {value.evidence.length === 0 ? null : (
        <details className="evidence-fold">
          <summary>
            {[messages.evidenceOf(value.evidence.length), newest(value.evidence)].filter(Boolean).join(' · ')}
          </summary>
          <EvidenceList evidence={value.evidence} reading={reading} />
        </details>
      )}
    </>
  );
}

function newest(evidence: readonly Evidence[]): string | undefined {
  return evidence
    .flatMap(({ checked }) => checked ?? [])
    .sort()
    .at(-1);
}
