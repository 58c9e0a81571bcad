import type { ReactNode } from 'react';
import type { ComparedRow } from '../graph/compare.ts';
import type { Item } from '../graph/comparison.ts';
import { itemName, textIn } from '../graph/name.ts';
import { ConceptLink } from './ConceptLink.tsx';
import { EvidenceFold } from './EvidenceList.tsx';
import { ValueText } from './FactList.tsx';
import type { Reading } from './reading.ts';

export interface TableProps {
  readonly items: readonly Item[];
  readonly rows: readonly ComparedRow[];
  readonly reading: Reading;
  readonly caption: string;
  /** The criterion that the address points at. */
  readonly row?: string | undefined;
  /** Controls in a column's head. */
  readonly renderActions?: ((item: Item) => ReactNode) | undefined;
}

/** Items side by side, criteria as rows. Becomes a card for each criterion where it is narrow; roles keep it a table. */
export function ComparisonTable({ items, rows, reading, caption, row, renderActions }: TableProps): ReactNode {
  const { graph, language, messages } = reading;
  return (
    <table className="comparison" role="table" data-columns={items.length}>
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className="criterion-head">
            {messages.criterion}
          </th>
          {items.map((item) => (
            <th key={item.id} role="columnheader" scope="col" data-item={item.id}>
              <ItemHead item={item} reading={reading} />
              {renderActions?.(item)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((compared) => (
          <tr
            key={compared.criterion}
            role="row"
            data-row={compared.criterion}
            data-agreement={compared.agreement}
            aria-current={compared.criterion === row ? 'true' : undefined}
          >
            <th role="rowheader" scope="row">
              <CriterionHead compared={compared} reading={reading} />
            </th>
            {items.map((item) => (
              <td key={item.id} role="cell" data-item={item.id}>
                <span className="cell-name" aria-hidden="true">
                  {itemName(graph, item, language)}
                </span>
                <Cell compared={compared} item={item} reading={reading} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CriterionHead({
  compared,
  reading,
}: {
  readonly compared: ComparedRow;
  readonly reading: Reading;
}): ReactNode {
  const { graph, language } = reading;
  const criterion = graph.vocabulary.criteria.get(compared.criterion);
  const why = compared.why ?? criterion?.why;
  return (
    <>
      <span className="criterion">{textIn(graph, criterion?.names, language) || compared.criterion}</span>
      {why === undefined ? null : <span className="why">{textIn(graph, why, language)}</span>}
    </>
  );
}

function Cell({
  compared,
  item,
  reading,
}: {
  readonly compared: ComparedRow;
  readonly item: Item;
  readonly reading: Reading;
}): ReactNode {
  const value = compared.cells.get(item.id);
  if (value === undefined) return <span className="not-recorded">{reading.messages.notRecorded}</span>;
  return (
    <>
      <ValueText value={value} reading={reading} />
      <EvidenceFold evidence={value.evidence} reading={reading} />
    </>
  );
}

function ItemHead({ item, reading }: { readonly item: Item; readonly reading: Reading }): ReactNode {
  if (item.names === undefined) {
    return item.members.map((id) => <ConceptLink key={id} id={id} reading={reading} />);
  }
  return (
    <>
      <span className="group-name">{itemName(reading.graph, item, reading.language)}</span>
      <span className="group-members">
        {item.members.map((id) => (
          <ConceptLink key={id} id={id} reading={reading} />
        ))}
      </span>
    </>
  );
}
