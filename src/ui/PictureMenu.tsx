import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import '../app/menu.css';
import { Icon } from '../document/Icon.tsx';
import { shortName } from '../graph/name.ts';
import { sentence } from '../graph/sentence.ts';
import { menuWords } from '../language/menu-words.ts';
import { expandItems, menuItems } from './menu-items.ts';
import type { MenuItem } from './menu-lines.ts';
import { useApp, useReading, useView } from './relata.tsx';
import type { PictureMenuAt } from './usePicture.ts';

/** From the rim of the window; CSS pixels. */
const margin = 8;
const outcomeTime = 1800;

/** The menu of a concept, a relation or the picture. Escape and what lies beside it close it and give the focus back. */
export function PictureMenu({
  at,
  on,
  expanding = false,
  onClose,
}: PictureMenuAt & { readonly onClose: () => void }): ReactNode {
  const { store, stage } = useApp();
  const reading = useReading();
  const view = useView();
  const words = menuWords(reading.language);
  const world = useMemo(() => ({ store, stage, reading, view }), [store, stage, reading, view]);
  const root = useMemo(() => menuItems(world, on), [world, on]);
  const [inside, setInside] = useState(
    expanding && expandItems(world, 'id' in on ? on.id : '').length > 0 ? 'expand' : undefined,
  );
  const [outcome, setOutcome] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(document.activeElement);
  const items = root.find(({ id }) => id === inside)?.items ?? root;
  const title = titleOf();

  const close = (): void => {
    const { current } = before;
    onClose();
    if (current instanceof HTMLElement && current.isConnected) current.focus({ preventScroll: true });
  };
  const closing = useRef(close);
  useEffect(() => {
    closing.current = close;
  });

  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    const { width, height } = current.getBoundingClientRect();
    const left = Math.max(margin, Math.min(at.x, window.innerWidth - width - margin));
    const top = Math.max(margin, Math.min(at.y, window.innerHeight - height - margin));
    Object.assign(current.style, { left: `${left}px`, top: `${top}px` });
  }, [at, inside, outcome]);
  useEffect(() => {
    linesIn(box.current)[inside === undefined ? 0 : 1]?.focus({ preventScroll: true });
  }, [inside]);
  useEffect(() => {
    const onPress = (event: Event): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) === true) return;
      closing.current();
    };
    const leave = (): void => closing.current();
    document.addEventListener('pointerdown', onPress, true);
    document.addEventListener('wheel', onPress, { capture: true, passive: true });
    window.addEventListener('resize', leave);
    return () => {
      document.removeEventListener('pointerdown', onPress, true);
      document.removeEventListener('wheel', onPress, true);
      window.removeEventListener('resize', leave);
    };
  }, []);
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = window.setTimeout(() => closing.current(), outcomeTime);
    return () => clearTimeout(timer);
  }, [outcome]);

  const choose = (item: MenuItem): void => {
    if (item.items !== undefined) return setInside(item.id);
    const said = item.act?.();
    if (said instanceof Promise) void said.then(setOutcome);
    else close();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const lines = linesIn(box.current);
    const here = lines.findIndex((line) => line === document.activeElement);
    const focus = (index: number): void => lines.at(index % lines.length)?.focus();
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focus(here + 1),
      ArrowUp: () => focus(here - 1),
      Home: () => focus(0),
      End: () => focus(-1),
      ArrowRight: () => lines[here]?.getAttribute('aria-haspopup') === 'menu' && lines[here]?.click(),
      ArrowLeft: () => setInside(undefined),
      Escape: () => (inside === undefined || expanding ? close() : setInside(undefined)),
      Tab: close,
    };
    const letter = event.key.length === 1 && event.key !== ' ' ? event.key.toLowerCase() : undefined;
    const action =
      actions[event.key] ??
      (letter === undefined
        ? undefined
        : () => {
            const next = [...lines.slice(here + 1), ...lines.slice(0, here + 1)];
            next.find((line) => line.innerText.toLowerCase().startsWith(letter))?.focus();
          });
    event.stopPropagation();
    if (action === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    action();
  };

  if (outcome !== undefined) {
    return (
      <section aria-label={title}>
        <div ref={box} className="picture-menu menu-outcome" role="status">
          {outcome}
        </div>
      </section>
    );
  }
  return (
    <section aria-label={title}>
      <div
        ref={box}
        className="picture-menu"
        role="menu"
        tabIndex={-1}
        aria-label={inside === undefined ? title : `${title}, ${root.find(({ id }) => id === inside)?.label ?? ''}`}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => event.preventDefault()}
      >
        <p className="menu-title" role="presentation">
          {title}
        </p>
        {inside === undefined ? null : (
          <button type="button" role="menuitem" tabIndex={-1} data-item="back" onClick={() => setInside(undefined)}>
            <Icon name="left" /> {words.back}
          </button>
        )}
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role={item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
            tabIndex={-1}
            aria-checked={item.checked}
            aria-haspopup={item.items === undefined ? undefined : 'menu'}
            data-item={item.id}
            data-apart={item.apart}
            onClick={() => choose(item)}
            onPointerMove={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
          >
            {item.checked === undefined ? null : (
              <span className="menu-check">{item.checked ? <Icon name="check" /> : null}</span>
            )}
            <span className="menu-label">{item.label}</span>
            {item.count === undefined ? null : <span className="count">{item.count}</span>}
            {item.items === undefined ? null : <Icon name="right" />}
          </button>
        ))}
      </div>
    </section>
  );

  function titleOf(): string {
    const { graph, language } = reading;
    if (on.kind === 'picture') return words.picture;
    const relation = graph.relations.get(on.id);
    return relation === undefined ? shortName(graph, on.id, language) : sentence(graph, relation, language, 'source');
  }
}

function linesIn(box: HTMLElement | null): readonly HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
}
