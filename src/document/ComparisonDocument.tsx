import type { ReactNode } from 'react';
import { neighboursOf, relationsAmong, type SharedNeighbour } from '../graph/compare.ts';
import type { Comparison, Item } from '../graph/comparison.ts';
import { itemName, textIn } from '../graph/name.ts';
import { sentence } from '../graph/sentence.ts';
import { comparisonTitle } from '../graph/title.ts';
import type { View } from '../view/view.ts';
import type { Compared } from './comparing.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { ConceptLink } from './ConceptLink.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { conceptPlace, type Reading } from './reading.ts';

export interface ComparisonProps {
  readonly compared: Compared;
  readonly reading: Reading;
  readonly differences?: View['differences'];
  readonly row?: string | undefined;
  readonly renderActions?: (item: Item) => ReactNode;
  /** Controls above the table. */
  readonly controls?: ReactNode;
}

/** Verdict first, then when to choose which, then the rows that differ, those in common, and the neighbours. */
export function ComparisonDocument(props: ComparisonProps): ReactNode {
  const { compared, reading, differences = 'all', row, renderActions, controls } = props;
  const { graph, language, messages } = reading;
  const { items, rows, authored } = compared;
  const names = items.map((item) => itemName(graph, item, language)).join(', ');
  const common = rows.filter(({ agreement }) => agreement === 'common');
  const others = rows.filter(({ agreement }) => agreement !== 'common');
  const table = { items, reading, row, renderActions };
  const openCommon =
    differences === 'common' || others.length === 0 || common.some(({ criterion }) => criterion === row);
  return (
    <article className="comparison-document" data-items={items.map(({ id }) => id).join(' ')}>
      <p className="kind-line">{messages.comparison}</p>
      <h2>{compared.slug === undefined ? names : comparisonTitle(graph, compared.slug, language)}</h2>
      {authored === undefined ? null : <Advice authored={authored} items={items} reading={reading} />}
      {compared.slug !== undefined || items.length < 2 ? null : <p className="quiet">{messages.noVerdict}</p>}
      {controls}
      {rows.length === 0 ? <p className="quiet">{messages.noRows}</p> : null}
      {differences === 'common' ? null : others.length > 0 ? (
        <ComparisonTable {...table} rows={others} caption={messages.comparisonCaption(names)} />
      ) : rows.length > 0 ? (
        <p className="quiet">{messages.noDifferences}</p>
      ) : null}
      {differences === 'only' ? null : common.length > 0 ? (
        <details className="common-rows" open={openCommon}>
          <summary>{messages.rowsInCommon(common.length)}</summary>
          <ComparisonTable
            {...table}
            renderActions={undefined}
            rows={common}
            caption={messages.rowsInCommon(common.length)}
          />
        </details>
      ) : differences === 'common' && rows.length > 0 ? (
        <p className="quiet">{messages.noCommon}</p>
      ) : null}
      {items.length < 2 ? null : <Neighbours items={items} reading={reading} />}
      {authored === undefined || authored.evidence.length === 0 ? null : (
        <section>
          <h3>{messages.evidence}</h3>
          <EvidenceList evidence={authored.evidence} reading={reading} />
        </section>
      )}
    </article>
  );
}

function Advice({
  authored,
  items,
  reading,
}: {
  readonly authored: Comparison;
  readonly items: readonly Item[];
  readonly reading: Reading;
}): ReactNode {
  const { graph, language, messages } = reading;
  const advised = items.flatMap((item) => {
    const when = authored.chooseWhen.get(item.id);
    return when === undefined ? [] : [{ item, when }];
  });
  return (
    <>
      {authored.verdict === undefined ? null : (
        <p className="verdict">
          <span className="verdict-label">{messages.verdict}</span> {textIn(graph, authored.verdict, language)}
        </p>
      )}
      {advised.length === 0 ? null : (
        <section className="choose">
          <h3>{messages.chooseWhen}</h3>
          <dl>
            {advised.map(({ item, when }) => (
              <div key={item.id}>
                <dt>{itemName(graph, item, language)}</dt>
                <dd>{textIn(graph, when, language)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {authored.changes === undefined ? null : (
        <p className="callout">
          <strong>{messages.whatChanges}</strong> {textIn(graph, authored.changes, language)}
        </p>
      )}
      {authored.trap === undefined ? null : (
        <p className="callout callout-trap">
          <strong>{messages.trap}</strong> {textIn(graph, authored.trap, language)}
        </p>
      )}
    </>
  );
}

function Neighbours({ items, reading }: { readonly items: readonly Item[]; readonly reading: Reading }): ReactNode {
  const { graph, language, messages } = reading;
  const neighbours = neighboursOf(graph, items);
  const among = relationsAmong(graph, items);
  const shared = neighbours.filter(({ of }) => of.length === items.length);
  const some = neighbours.filter(({ of }) => of.length > 1 && of.length < items.length);
  return (
    <div className="neighbours">
      {among.length === 0 ? null : (
        <section>
          <h3>{messages.relationsAmong}</h3>
          <ul className="plain">
            {among.map((relation) => (
              <li key={relation.id}>
                <a href={reading.href(conceptPlace(relation.source), { relation: relation.id })}>
                  {sentence(graph, relation, language, 'source')}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <NeighbourFold title={messages.neighboursShared} neighbours={shared} reading={reading} />
      <NeighbourFold title={messages.neighboursSome} neighbours={some} reading={reading} />
      {items.map((item) => (
        <NeighbourFold
          key={item.id}
          title={messages.neighboursOnly(itemName(graph, item, language))}
          neighbours={neighbours.filter(({ of }) => of.length === 1 && of[0] === item.id)}
          reading={reading}
        />
      ))}
    </div>
  );
}

function NeighbourFold(props: {
  readonly title: string;
  readonly neighbours: readonly SharedNeighbour[];
  readonly reading: Reading;
}): ReactNode {
  const { title, neighbours, reading } = props;
  const { graph, language } = reading;
  if (neighbours.length === 0) return null;
  return (
    <details className="neighbour-fold">
      <summary>
        {title} <span className="count">{neighbours.length}</span>
      </summary>
      <ul>
        {neighbours.map((neighbour) => (
          <li key={neighbour.id}>
            <ConceptLink id={neighbour.id} reading={reading} />
            <ul className="neighbour-sentences">
              {neighbour.relations.map((relation) => (
                <li key={relation.id}>{sentence(graph, relation, language, 'source')}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
