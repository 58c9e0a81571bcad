import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Glyph } from '../document/Glyph.tsx';
import { shortName } from '../graph/name.ts';
import { compareWords } from '../language/compare-words.ts';
import { mostSelected } from '../view/view.ts';
import { ConceptPicker } from './ConceptPicker.tsx';
import { Icon, type IconName } from '../document/Icon.tsx';
import { useMessages, useReading } from './relata.tsx';

/** What is compared, to be reordered, replaced, taken out and added, by pointer and by key. */
export function ComparedItems({
  ids,
  onChange,
}: {
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}): ReactNode {
  const reading = useReading();
  const messages = useMessages();
  const words = compareWords(reading.language);
  const [replacing, setReplacing] = useState<string>();
  const [said, setSaid] = useState('');
  const focus = useRef<string>(undefined);
  const list = useRef<HTMLUListElement>(null);
  const nameOf = (id: string): string => shortName(reading.graph, id, reading.language);
  const wanted = replacing === undefined ? messages.compareAdd : words.replaceBy(nameOf(replacing));

  useEffect(() => {
    const button = list.current?.querySelector<HTMLElement>(`button[data-action="${focus.current}"]`);
    if (button === null || button === undefined) return;
    button.focus();
    focus.current = undefined;
  });
  const add = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (replacing !== undefined) add.current?.querySelector('input')?.focus();
  }, [replacing]);

  const move = (id: string, by: -1 | 1, action: string): void => {
    const from = ids.indexOf(id);
    const to = from + by;
    if (to < 0 || to >= ids.length) return;
    const others = ids.filter((one) => one !== id);
    onChange([...others.slice(0, to), id, ...others.slice(to)]);
    setSaid(words.moved(nameOf(id), to + 1, ids.length));
    focus.current = `${action} ${id}`;
  };
  const remove = (id: string): void => {
    const at = ids.indexOf(id);
    const next = ids[at + 1] ?? ids[at - 1];
    onChange(ids.filter((one) => one !== id));
    setSaid(words.removed(nameOf(id)));
    if (next !== undefined) focus.current = `remove ${next}`;
  };
  const choose = (id: string): void => {
    if (replacing === undefined) return onChange([...ids, id]);
    onChange(ids.map((one) => (one === replacing ? id : one)));
    setSaid(words.replaced(nameOf(replacing), nameOf(id)));
    setReplacing(undefined);
    focus.current = `replace ${id}`;
  };
  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    const action = event.target instanceof HTMLElement ? (event.target.dataset['action']?.split(' ')[0] ?? '') : '';
    if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault();
      move(id, event.key === 'ArrowLeft' ? -1 : 1, action);
    } else if (event.key === 'Delete') {
      event.preventDefault();
      remove(id);
    }
  };

  return (
    <div className="compared-items">
      <ul ref={list} aria-label={words.items}>
        {ids.map((id, at) => {
          const name = nameOf(id);
          const actions: readonly (readonly [string, IconName, string, () => void, boolean])[] = [
            ['left', 'left', messages.compareLeft(name), () => move(id, -1, 'left'), at === 0],
            ['right', 'right', messages.compareRight(name), () => move(id, 1, 'right'), at === ids.length - 1],
            ['replace', 'swap', words.replace(name), () => setReplacing(id), false],
            ['remove', 'close', messages.compareRemove(name), () => remove(id), false],
          ];
          return (
            <li
              key={id}
              className="compared-item"
              data-replacing={replacing === id}
              title={words.keys}
              onKeyDown={(event) => onKeyDown(event, id)}
            >
              <Glyph id={id} reading={reading} /> <span className="compared-name">{name}</span>
              {actions.map(([action, icon, label, run, off]) => (
                <button
                  key={action}
                  type="button"
                  className="icon-button"
                  data-action={`${action} ${id}`}
                  aria-label={label}
                  aria-disabled={off}
                  onClick={run}
                >
                  <Icon name={icon} />
                </button>
              ))}
            </li>
          );
        })}
      </ul>
      <div ref={add} className="compared-add">
        {replacing !== undefined || ids.length < mostSelected ? (
          <ConceptPicker label={wanted} placeholder={wanted} except={ids} onChoose={choose} />
        ) : (
          <p className="quiet">{words.most}</p>
        )}
        {replacing === undefined ? null : (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              focus.current = `replace ${replacing}`;
              setReplacing(undefined);
            }}
          >
            {words.cancel}
          </button>
        )}
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}
