import { useEffect, useMemo, useRef, useSyncExternalStore, type RefObject } from 'react';
import type { Compared } from '../document/comparing.ts';
import { rowPicture, rowsAbout } from '../graph/row-relations.ts';
import { useApp, useRelata } from './relata.tsx';

/**
 * Ties the table and the picture together: pointing at a row, a sentence or a neighbour, or moving the focus there,
 * lights what it speaks of; pointing at a concept in the picture marks its rows and its column.
 */
export function useComparePointing(table: RefObject<HTMLElement | null>, compared: Compared | undefined): void {
  const { stage } = useApp();
  const core = useRelata((state) => state.core);
  const pointed = useSyncExternalStore(stage.pointing.subscribe, stage.pointing.current);

  const latest = useRef(compared);
  useEffect(() => {
    latest.current = compared;
  }, [compared]);
  useEffect(() => {
    const element = table.current;
    if (element === null) return;
    let last: Element | null = null;
    const lit = (target: EventTarget | null): void => {
      const from = target instanceof Element ? target.closest('[data-row], [data-relation], [data-neighbour]') : null;
      if (from === last) return;
      last = from;
      stage.light(from === null ? [] : about(from));
    };
    const about = (from: Element): readonly string[] => {
      const relation = from.getAttribute('data-relation');
      if (relation !== null) return [relation];
      const neighbour = from.getAttribute('data-neighbour');
      const items = latest.current?.items ?? [];
      if (neighbour !== null) return [neighbour, ...items.flatMap((item) => item.members)];
      return rowPicture(core, items, from.getAttribute('data-row') ?? '');
    };
    const onPoint = (event: Event): void => lit(event.target);
    const onLeave = (): void => lit(null);
    element.addEventListener('pointerover', onPoint);
    element.addEventListener('focusin', onPoint);
    element.addEventListener('pointerleave', onLeave);
    element.addEventListener('focusout', onLeave);
    return () => {
      element.removeEventListener('pointerover', onPoint);
      element.removeEventListener('focusin', onPoint);
      element.removeEventListener('pointerleave', onLeave);
      element.removeEventListener('focusout', onLeave);
      if (last !== null) stage.light([]);
    };
  }, [stage, table, core]);

  const marked = useMemo(
    () =>
      compared === undefined || pointed === undefined
        ? new Set<string>()
        : new Set(rowsAbout(core, compared.items, compared.rows, pointed)),
    [core, compared, pointed],
  );
  useEffect(() => {
    const element = table.current;
    if (element === null) return;
    const columns = new Set(
      compared?.items.filter(({ members }) => pointed !== undefined && members.includes(pointed)).map(({ id }) => id),
    );
    for (const row of element.querySelectorAll<HTMLElement>('tr[data-row]')) {
      const speaks = marked.has(row.dataset['row'] ?? '');
      row.toggleAttribute('data-lit', columns.size === 0 && speaks);
      for (const cell of row.querySelectorAll<HTMLElement>('[data-item]')) {
        const own = columns.has(cell.dataset['item'] ?? '');
        cell.toggleAttribute('data-lit', own && speaks);
      }
    }
  }, [table, compared, marked, pointed]);
}
