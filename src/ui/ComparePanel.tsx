import { useMemo, type ReactNode } from 'react';
import { ComparisonDocument } from '../document/ComparisonDocument.tsx';
import { comparedAt, partsOf } from '../document/comparing.ts';
import type { Item } from '../graph/comparison.ts';
import { itemName } from '../graph/name.ts';
import { mostSelected, type View } from '../view/view.ts';
import { ConceptPicker } from './ConceptPicker.tsx';
import { Icon } from './Icon.tsx';
import { useApp, useMessages, useReading, useRelata, useView } from './relata.tsx';
import { useParts } from './useParts.ts';
import { Waiting } from './Waiting.tsx';

const choices: readonly View['differences'][] = ['all', 'only', 'common'];

/** A comparison: its document, and the means to change what is compared. */
export function ComparePanel(): ReactNode {
  const { store } = useApp();
  const messages = useMessages();
  const reading = useReading();
  const view = useView();
  const graph = useRelata((state) => state.graph);
  const compared = useMemo(() => comparedAt(graph, view.place), [graph, view.place]);
  const progress = useParts([...(compared === undefined ? [] : partsOf(compared)), { kind: 'sources' }]);
  if (compared === undefined) return null;
  const { items } = compared;
  const names = { all: messages.differencesAll, only: messages.differencesOnly, common: messages.differencesCommon };
  const compareAgain = (of: readonly Item[]): void => {
    const ids = of.flatMap((item) => item.members);
    store.show({
      kind: 'go',
      place: ids.length === 0 ? { kind: 'comparisons' } : { kind: 'compare', of: ids.slice(0, mostSelected) },
    });
  };
  const free = items.every((item) => item.members.length === 1) && items.length <= mostSelected;

  return (
    <>
      <ComparisonDocument
        compared={compared}
        reading={reading}
        differences={view.differences}
        row={view.row}
        {...(free
          ? { renderActions: (item: Item) => <ColumnActions item={item} items={items} onChange={compareAgain} /> }
          : {})}
        controls={
          <div className="compare-controls">
            {items.length < 2 ? <p className="callout">{messages.compareNeedTwo}</p> : null}
            <div className="segments" role="group" aria-label={messages.differences}>
              {choices.map((differences) => (
                <button
                  key={differences}
                  type="button"
                  aria-pressed={view.differences === differences}
                  onClick={() => store.show({ kind: 'differences', differences })}
                >
                  {names[differences]}
                </button>
              ))}
            </div>
            {free && items.length < mostSelected ? (
              <ConceptPicker
                label={messages.compareAdd}
                except={items.map(({ id }) => id)}
                onChoose={(id) => compareAgain([...items, { id, members: [id] }])}
              />
            ) : null}
          </div>
        }
      />
      <Waiting progress={progress} />
    </>
  );
}

function ColumnActions({
  item,
  items,
  onChange,
}: {
  readonly item: Item;
  readonly items: readonly Item[];
  readonly onChange: (items: readonly Item[]) => void;
}): ReactNode {
  const messages = useMessages();
  const reading = useReading();
  const name = itemName(reading.graph, item, reading.language);
  const at = items.indexOf(item);
  const moved = (by: -1 | 1): readonly Item[] => {
    const others = items.filter((one) => one !== item);
    return [...others.slice(0, at + by), item, ...others.slice(at + by)];
  };
  return (
    <span className="column-actions">
      <button
        type="button"
        className="icon-button"
        aria-label={messages.compareLeft(name)}
        disabled={at === 0}
        onClick={() => onChange(moved(-1))}
      >
        <Icon name="left" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={messages.compareRight(name)}
        disabled={at === items.length - 1}
        onClick={() => onChange(moved(1))}
      >
        <Icon name="right" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={messages.compareRemove(name)}
        onClick={() => onChange(items.filter((one) => one !== item))}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}
