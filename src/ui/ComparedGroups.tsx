import type { ReactNode } from 'react';
import { Glyph } from '../document/Glyph.tsx';
import type { Item } from '../graph/comparison.ts';
import { shortName } from '../graph/name.ts';
import { compareWords } from '../language/compare-words.ts';
import { mostSelected } from '../view/view.ts';
import { useApp, useReading, useView } from './relata.tsx';

/** The columns of a comparison that only its author could make, to pick from for one's own. */
export function ComparedGroups({ items }: { readonly items: readonly Item[] }): ReactNode {
  const { store } = useApp();
  const { select } = useView();
  const reading = useReading();
  const words = compareWords(reading.language);
  const ids = [...new Set(items.flatMap((item) => item.members))];
  return (
    <div className="compared-items">
      <p className="quiet">{items.length > mostSelected ? words.pickHint(items.length) : words.pickGroup}</p>
      <ul aria-label={words.items}>
        {ids.map((id) => {
          const name = shortName(reading.graph, id, reading.language);
          const picked = select.includes(id);
          return (
            <li key={id}>
              <button
                type="button"
                className="compared-item"
                aria-pressed={picked}
                aria-label={words.pick(name)}
                aria-disabled={!picked && select.length >= mostSelected}
                onClick={() => store.show({ kind: 'toggle', id })}
              >
                <Glyph id={id} reading={reading} /> {name}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
