import type { ReactNode } from 'react';
import type { ComparedRow } from '../graph/compared-rows.ts';
import type { Item } from '../graph/comparison.ts';
import { itemName, textIn } from '../graph/name.ts';
import { compareWords } from '../language/compare-words.ts';
import type { Citations } from './citations.ts';
import { ComparisonCell } from './ComparisonCell.tsx';
import { ConceptLink } from './ConceptLink.tsx';
import type { Reading } from './reading.ts';

export interface TableProps {
  readonly items: readonly Item[];
  readonly rows: readonly ComparedRow[];
  readonly reading: Reading;
  readonly caption: string;
  readonly citations: Citations;
  /** The criterion that the address points at. */
  readonly row?: string | undefined;
  /** What stands beside a criterion's name. */
  readonly renderRowAction?: ((criterion: string, name: string) => ReactNode) | undefined;
}

/** Items side by side, criteria as rows. Becomes a card for each criterion where it is narrow; roles keep it a table. */
export function ComparisonTable(props: TableProps): ReactNode {
  const { items, rows, reading, caption, row, citations } = props;
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
              <CriterionHead compared={compared} {...props} />
            </th>
            {items.map((item) => (
              <td key={item.id} role="cell" data-item={item.id}>
                <span className="cell-name" aria-hidden="true">
                  {itemName(graph, item, language)}
                </span>
                <div className="cell">
                  <ComparisonCell value={compared.cells.get(item.id)} citations={citations} reading={reading} />
                </div>
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
  renderRowAction,
}: Pick<TableProps, 'reading' | 'renderRowAction'> & { readonly compared: ComparedRow }): ReactNode {
  const { graph, language } = reading;
  const words = compareWords(language);
  const criterion = graph.vocabulary.criteria.get(compared.criterion);
  const why = compared.why ?? criterion?.why;
  const name = textIn(graph, criterion?.names, language) || compared.criterion;
  return (
    <>
      <span className="criterion">{name}</span>
      {renderRowAction?.(compared.criterion, name)}
      {compared.agreement === 'common' ? null : (
        <span className={compared.agreement === 'open' ? 'agreement' : 'visually-hidden'}>
          {compared.agreement === 'open' ? words.rowOpen : words.rowDiffers}
        </span>
      )}
      {why === undefined ? null : <span className="why">{textIn(graph, why, language)}</span>}
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
