import type { ReactNode } from 'react';
import { shortName } from '../graph/name.ts';
import { Glyph } from '../document/Glyph.tsx';
import { Icon } from '../document/Icon.tsx';
import { keepFocus } from './keep-focus.ts';
import { useApp, useMessages, useReading, useView } from './relata.tsx';

/** Concepts picked for a comparison, kept while one goes about. */
export function Tray(): ReactNode {
  const { store } = useApp();
  const messages = useMessages();
  const reading = useReading();
  const { select } = useView();
  if (select.length === 0) return null;
  return (
    <section
      className="tray"
      aria-label={messages.selected}
      onClick={({ target }) => (target instanceof Element ? keepFocus(target) : undefined)}
    >
      <ul className="chips">
        {select.map((id) => {
          const name = shortName(reading.graph, id, reading.language);
          return (
            <li key={id} className="chip">
              <Glyph id={id} reading={reading} /> {name}
              <button
                type="button"
                className="icon-button"
                aria-label={messages.compareRemove(name)}
                onClick={() => store.show({ kind: 'toggle', id })}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="link-button" onClick={() => store.show({ kind: 'select', ids: [] })}>
        {messages.selectedClear}
      </button>
      <button
        type="button"
        className="button button-primary"
        disabled={select.length < 2}
        onClick={() => {
          store.show({ kind: 'go', place: { kind: 'compare', of: select } });
          store.show({ kind: 'select', ids: [] });
        }}
      >
        {messages.selectedCompare(select.length)}
      </button>
    </section>
  );
}
