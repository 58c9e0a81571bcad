import { useState, type ReactNode } from 'react';
import { KindGlyph } from '../document/Glyph.tsx';
import type { Graph } from '../graph/graph.ts';
import { textIn } from '../graph/name.ts';
import type { Text } from '../graph/vocabulary.ts';
import type { Messages } from '../language/messages-en.ts';
import { allows, facetCounts, passes } from '../view/filter.ts';
import { filterKeys } from '../view/link.ts';
import type { Filter, FilterKey } from '../view/view.ts';
import { Icon } from '../document/Icon.tsx';
import { useApp, useMessages, useRelata, useView } from './relata.tsx';

/** What the colours and shapes mean; each entry shows or hides what it names. */
export function Legend(): ReactNode {
  const { store } = useApp();
  const messages = useMessages();
  const view = useView();
  const graph = useRelata((state) => state.graph);
  const [open, setOpen] = useState(false);
  const filtered = Object.keys(view.filters).length > 0;
  const shown = [...graph.concepts.values()].filter((concept) => passes(concept, view.filters)).length;
  const count = messages.shownOf(shown, graph.concepts.size);
  return (
    <section className="legend" aria-label={messages.legend} data-open={open}>
      <button
        type="button"
        className="legend-toggle"
        aria-expanded={open}
        aria-label={filtered ? `${messages.legend}, ${count}` : messages.legend}
        onClick={() => setOpen(!open)}
      >
        <Icon name="layers" />
        <span>{messages.legend}</span>
        {filtered ? <span className="legend-count">{count}</span> : null}
      </button>
      {open ? (
        <div className="legend-body">
          {filtered ? (
            <button type="button" className="link-button" onClick={() => store.show({ kind: 'clear-filters' })}>
              {messages.filterReset}
            </button>
          ) : null}
          {filterKeys.map((key) => (
            <Facet key={key} facet={key} graph={graph} messages={messages} filter={view.filters[key]} />
          ))}
        </div>
      ) : null}
    </section>
  );
}

interface Entry {
  readonly id: string;
  readonly name: string;
}

function Facet({
  facet,
  graph,
  messages,
  filter,
}: {
  readonly facet: FilterKey;
  readonly graph: Graph;
  readonly messages: Messages;
  readonly filter: Filter | undefined;
}): ReactNode {
  const { store } = useApp();
  const view = useView();
  const counts = facetCounts(graph, view.filters, facet);
  const entries = entriesOf(graph, facet, view.language, messages).filter(
    ({ id }) => (counts.get(id) ?? 0) > 0 || filter?.ids.includes(id) === true,
  );
  if (entries.length < 2) return null;
  const toggle = (id: string): void => {
    const hidden = entries.filter((entry) => (entry.id === id ? allows(filter, id) : !allows(filter, entry.id)));
    const next: Filter | undefined =
      hidden.length === 0 || hidden.length === entries.length
        ? undefined
        : { mode: 'except', ids: hidden.map((entry) => entry.id) };
    store.show({ kind: 'filter', key: facet, filter: next });
  };
  const only = (id: string): void => {
    const alone = filter?.mode === 'only' && filter.ids.length === 1 && filter.ids[0] === id;
    store.show({ kind: 'filter', key: facet, filter: alone ? undefined : { mode: 'only', ids: [id] } });
  };
  return (
    <details className="facet" open={facet === 'category' || facet === 'kind' || filter !== undefined}>
      <summary>{messages.filterKeys[facet]}</summary>
      <ul>
        {entries.map(({ id, name }) => (
          <li key={id}>
            <label className="check" data-facet={facet} data-id={id}>
              <input type="checkbox" checked={allows(filter, id)} onChange={() => toggle(id)} />
              <Swatch facet={facet} id={id} graph={graph} />
              <span>{name}</span>
              <span className="count">{counts.get(id) ?? 0}</span>
            </label>
            <button type="button" className="only" aria-label={messages.filterOnly(name)} onClick={() => only(id)}>
              {messages.only}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Swatch({
  facet,
  id,
  graph,
}: {
  readonly facet: FilterKey;
  readonly id: string;
  readonly graph: Graph;
}): ReactNode {
  switch (facet) {
    case 'category':
      return <span className={`swatch category-${id}`} aria-hidden="true" />;
    case 'kind':
      return <KindGlyph kind={id} graph={graph} />;
    case 'type':
      return (
        <span className={`family family-${graph.vocabulary.relationTypes.get(id)?.family ?? ''}`} aria-hidden="true" />
      );
    default:
      return null;
  }
}

function entriesOf(graph: Graph, facet: FilterKey, language: string, messages: Messages): readonly Entry[] {
  const { vocabulary } = graph;
  const named = (map: ReadonlyMap<string, unknown>, textOf: (id: string) => Text | undefined): readonly Entry[] =>
    [...map.keys()].map((id) => ({ id, name: textIn(graph, textOf(id), language) }));
  switch (facet) {
    case 'category':
      return named(vocabulary.categories, (id) => vocabulary.categories.get(id)?.names);
    case 'kind':
      return named(vocabulary.kinds, (id) => vocabulary.kinds.get(id)?.plural);
    case 'type':
      return named(vocabulary.relationTypes, (id) => vocabulary.relationTypes.get(id)?.label);
    case 'scope':
      return named(vocabulary.scopes, (id) => vocabulary.scopes.get(id)?.names);
    case 'status':
      return (['active', 'maintenance', 'closed-to-new', 'ended'] as const).map((id) => ({
        id,
        name: messages.statuses[id],
      }));
  }
}
