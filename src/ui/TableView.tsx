import { useMemo, useState, type ReactNode } from 'react';
import { ConceptLink } from '../document/ConceptLink.tsx';
import { shortName, textIn } from '../graph/name.ts';
import { shownIn } from '../view/shown.ts';
import { useApp, useMessages, useReading, useView } from './relata.tsx';

type Column = 'name' | 'kind' | 'category' | 'status' | 'outgoing' | 'incoming';
const columns: readonly Column[] = ['name', 'kind', 'category', 'status', 'outgoing', 'incoming'];

interface Line {
  readonly id: string;
  readonly cells: Readonly<Record<Column, string | number>>;
}

/** What the picture shows, as a table that sorts by any column. */
export function TableView(): ReactNode {
  const { store } = useApp();
  const messages = useMessages();
  const reading = useReading();
  const view = useView();
  const { graph, language } = reading;
  const [sort, setSort] = useState<{ readonly by: Column; readonly down: boolean }>({ by: 'name', down: false });
  const lines = useMemo((): readonly Line[] => {
    const shown = shownIn(graph, view);
    const count = (ids: readonly string[]): ReadonlyMap<string, number> => {
      const counts = new Map<string, number>();
      for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
      return counts;
    };
    const outgoing = count(shown.relations.map(({ source }) => source));
    const incoming = count(shown.relations.map(({ target }) => target));
    return shown.concepts.map((id) => {
      const concept = graph.concepts.get(id);
      return {
        id,
        cells: {
          name: shortName(graph, id, language),
          kind: textIn(graph, graph.vocabulary.kinds.get(concept?.kind ?? '')?.names, language),
          category: textIn(graph, graph.vocabulary.categories.get(concept?.category ?? '')?.names, language),
          status: messages.statuses[concept?.status ?? 'active'],
          outgoing: outgoing.get(id) ?? 0,
          incoming: incoming.get(id) ?? 0,
        },
      };
    });
  }, [graph, view, language, messages]);
  const sorted = useMemo(() => {
    const order = new Intl.Collator(language, { numeric: true });
    const compare = (a: Line, b: Line): number => order.compare(String(a.cells[sort.by]), String(b.cells[sort.by]));
    return [...lines].sort((a, b) => (sort.down ? -compare(a, b) : compare(a, b)));
  }, [lines, sort, language]);
  return (
    <section className="sheet" aria-label={messages.table}>
      <table className="plain-table concept-table">
        <caption>
          {messages.tableCaption} <span className="count">{lines.length}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sort.by !== column ? 'none' : sort.down ? 'descending' : 'ascending'}
              >
                <button
                  type="button"
                  aria-label={messages.sortBy(messages.tableColumns[column])}
                  onClick={() => setSort({ by: column, down: sort.by === column && !sort.down })}
                >
                  {messages.tableColumns[column]}
                  <span aria-hidden="true">{sort.by !== column ? '' : sort.down ? ' ↓' : ' ↑'}</span>
                </button>
              </th>
            ))}
            <th scope="col">{messages.compare}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ id, cells }) => (
            <tr key={id} data-concept={id}>
              <th scope="row">
                <ConceptLink id={id} reading={reading} />
              </th>
              <td>{cells.kind}</td>
              <td>{cells.category}</td>
              <td>{cells.status}</td>
              <td className="number">{cells.outgoing}</td>
              <td className="number">{cells.incoming}</td>
              <td>
                <input
                  type="checkbox"
                  aria-label={`${messages.addToComparison}: ${cells.name}`}
                  checked={view.select.includes(id)}
                  onChange={() => store.show({ kind: 'toggle', id })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
