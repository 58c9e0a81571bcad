import type { ReactNode } from 'react';
import type { Comparison, Item } from '../graph/comparison.ts';
import { itemName, textIn } from '../graph/name.ts';
import type { Reading } from './reading.ts';

/** What somebody wrote about the choice: the answer in one line, when to choose which, what would change it, the trap. */
export function ComparisonAdvice({
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
      {authored.changes === undefined && authored.trap === undefined ? null : (
        <div className="advice-notes">
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
        </div>
      )}
    </>
  );
}
