import type { ReactNode } from 'react';
import { itemName } from '../graph/name.ts';
import { comparisonTitle } from '../graph/title.ts';
import type { View } from '../view/view.ts';
import { citationsOf } from './citations.ts';
import type { Compared } from './comparing.ts';
import { ComparisonAdvice } from './ComparisonAdvice.tsx';
import { ComparisonNeighbours } from './ComparisonNeighbours.tsx';
import { ComparisonTable, type TableProps } from './ComparisonTable.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import type { Reading } from './reading.ts';

export interface ComparisonProps {
  readonly compared: Compared;
  readonly reading: Reading;
  readonly differences?: View['differences'];
  readonly row?: string | undefined;
  /** Nothing more is on its way: an empty table is one for which nothing is recorded. */
  readonly complete?: boolean;
  /** Lists that are folded are filled when they are opened. */
  readonly lean?: boolean;
  readonly renderRowAction?: TableProps['renderRowAction'];
  /** Controls above the table. */
  readonly controls?: ReactNode;
}

/** Verdict first, then when to choose which, then the rows that differ, those in common, and the neighbours. */
export function ComparisonDocument(props: ComparisonProps): ReactNode {
  const { compared, reading, controls, lean = false } = props;
  const { graph, language, messages } = reading;
  const { items, authored, slug, rows } = compared;
  const names = items.map((item) => itemName(graph, item, language)).join(', ');
  const citations = citationsOf(rows, authored?.evidence);
  return (
    <article
      className="comparison-document"
      data-items={items.map(({ id }) => id).join(' ')}
      data-columns={items.length}
    >
      <p className="kind-line">{messages.comparison}</p>
      <h2>{slug === undefined ? names : comparisonTitle(graph, slug, language)}</h2>
      {authored === undefined ? null : <ComparisonAdvice authored={authored} items={items} reading={reading} />}
      {slug !== undefined || items.length < 2 ? null : <p className="quiet no-verdict">{messages.noVerdict}</p>}
      {controls}
      <Rows {...props} names={names} citations={citations} />
      {items.length < 2 ? null : <ComparisonNeighbours items={items} reading={reading} lean={lean} />}
      {authored === undefined || authored.evidence.length === 0 ? null : (
        <section className="comparison-evidence">
          <h3>{messages.evidence}</h3>
          <EvidenceList evidence={authored.evidence} reading={reading} />
        </section>
      )}
      {citations.list.length === 0 ? null : (
        <section className="print-sources">
          <h3>{messages.aboutSources}</h3>
          <ol>
            {citations.list.map((evidence) => (
              <li key={JSON.stringify(evidence)}>
                <EvidenceList evidence={[evidence]} reading={reading} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}

function Rows(
  props: ComparisonProps & { readonly names: string; readonly citations: ReturnType<typeof citationsOf> },
): ReactNode {
  const { compared, reading, differences = 'all', row, complete = true, renderRowAction, names, citations } = props;
  const { messages } = reading;
  const { items, rows } = compared;
  const common = rows.filter(({ agreement }) => agreement === 'common');
  const others = rows.filter(({ agreement }) => agreement !== 'common');
  const table = { items, reading, row, renderRowAction, citations };
  const pointed = common.some(({ criterion }) => criterion === row);
  if (items.length < 2) return null;
  if (rows.length === 0) return complete ? <p className="quiet">{messages.noRows}</p> : null;
  return (
    <>
      {differences === 'common' ? null : others.length > 0 ? (
        <ComparisonTable {...table} rows={others} caption={messages.comparisonCaption(names)} />
      ) : (
        <p className="quiet">{messages.noDifferences}</p>
      )}
      {differences === 'only' && !pointed ? null : common.length > 0 ? (
        <details
          key={differences}
          className="common-rows"
          open={differences === 'common' || others.length === 0 || pointed}
        >
          <summary>{messages.rowsInCommon(common.length)}</summary>
          <ComparisonTable {...table} rows={common} caption={messages.rowsInCommon(common.length)} />
        </details>
      ) : differences === 'common' ? (
        <p className="quiet">{messages.noCommon}</p>
      ) : null}
    </>
  );
}
