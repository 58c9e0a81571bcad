import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import '../app/comparison.css';
import { ComparisonDocument } from '../document/ComparisonDocument.tsx';
import { comparedAt, partsOf, type Compared } from '../document/comparing.ts';
import { movedSince } from '../graph/compared-rows.ts';
import { compareWords } from '../language/compare-words.ts';
import { encodeLink } from '../view/link.ts';
import { mostSelected, type View } from '../view/view.ts';
import { ComparedGroups } from './ComparedGroups.tsx';
import { ComparedItems } from './ComparedItems.tsx';
import { CopyComparison } from './CopyComparison.tsx';
import { useApp, useMessages, useReading, useRelata, useView } from './relata.tsx';
import { useComparePointing } from './useComparePointing.ts';
import { useParts } from './useParts.ts';
import { Waiting } from './Waiting.tsx';

const OftenCompared = lazy(() => import('./OftenCompared.tsx').then((module) => ({ default: module.OftenCompared })));

const choices: readonly View['differences'][] = ['all', 'only', 'common'];

/** A comparison: its document, and the means to change what is compared. */
export function ComparePanel(): ReactNode {
  const { store, base } = useApp();
  const messages = useMessages();
  const reading = useReading();
  const view = useView();
  const words = compareWords(view.language);
  const graph = useRelata((state) => state.graph);
  const { place, row } = view;
  const compared = useMemo(() => comparedAt(graph, place, row), [graph, place, row]);
  const progress = useParts([...(compared === undefined ? [] : partsOf(compared, row)), { kind: 'sources' }]);
  const panel = useRef<HTMLDivElement>(null);
  const [rowSaid, setRowSaid] = useState('');
  useComparePointing(panel, compared);
  useShownRow(panel, row, compared);

  const compareAgain = useCallback(
    (of: readonly string[]) =>
      store.show({ kind: 'go', place: of.length === 0 ? { kind: 'comparisons' } : { kind: 'compare', of } }),
    [store],
  );
  const pointAt = (criterion: string, name: string): void => {
    store.show({ kind: 'row', row: criterion });
    const link = base.replace(/\/$/, '') + encodeLink(store.state.getState().view);
    void navigator.clipboard
      ?.writeText(new URL(link, window.location.origin).href)
      .then(() => setRowSaid(words.copiedRow(name)))
      .catch(() => setRowSaid(''));
  };
  if (compared === undefined) return null;
  const { items } = compared;
  const free = items.length <= mostSelected && items.every((item) => item.members.length === 1);
  return (
    <div ref={panel}>
      <ComparisonDocument
        compared={compared}
        reading={reading}
        differences={view.differences}
        row={row}
        lean
        complete={progress.kind === 'loaded'}
        renderRowAction={(criterion, name) => (
          <a
            className="row-link"
            href={reading.href(place, { row: criterion, differences: view.differences })}
            aria-label={words.rowLink(name)}
            title={words.rowLink(name)}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              pointAt(criterion, name);
            }}
          >
            #
          </a>
        )}
        controls={
          <div className="compare-controls">
            {items.length < 2 ? <p className="callout">{messages.compareNeedTwo}</p> : null}
            {free ? (
              <ComparedItems ids={items.map(({ id }) => id)} onChange={compareAgain} />
            ) : (
              <ComparedGroups items={items} />
            )}
            {compared.rows.length === 0 || items.length < 2 ? null : (
              <>
                <div className="compare-tools">
                  <Differences compared={compared} />
                  <Since compared={compared} />
                </div>
                <CopyComparison compared={compared} />
              </>
            )}
            <p role="status" className="visually-hidden">
              {rowSaid}
            </p>
          </div>
        }
      />
      {items.length === 1 && free ? (
        <Suspense fallback={null}>
          <OftenCompared id={items[0]?.id ?? ''} />
        </Suspense>
      ) : null}
      <Waiting progress={progress} />
    </div>
  );
}

/** All rows, those that differ, or those in common; with their numbers. */
function Differences({ compared }: { readonly compared: Compared }): ReactNode {
  const { store } = useApp();
  const messages = useMessages();
  const { differences: shown } = useView();
  const common = compared.rows.filter(({ agreement }) => agreement === 'common').length;
  const names = { all: messages.differencesAll, only: messages.differencesOnly, common: messages.differencesCommon };
  const counts = { all: compared.rows.length, only: compared.rows.length - common, common };
  return (
    <div className="segments" role="group" aria-label={messages.differences}>
      {choices.map((differences) => (
        <button
          key={differences}
          type="button"
          aria-pressed={shown === differences}
          onClick={() => store.show({ kind: 'differences', differences })}
        >
          {names[differences]}{' '}
          <span className="count" aria-hidden="true">
            {counts[differences]}
          </span>
        </button>
      ))}
    </div>
  );
}

/** Marks the facts that moved in a month or later. */
function Since({ compared }: { readonly compared: Compared }): ReactNode {
  const { store } = useApp();
  const { since, language } = useView();
  const words = compareWords(language);
  const moved = compared.rows
    .flatMap((row) => [...row.cells.values()])
    .filter((value) => movedSince(value, since)).length;
  return (
    <div className="since">
      <label>
        {words.since}
        <input
          type="month"
          className="field"
          placeholder="2025-01"
          pattern="\d{4}-\d{2}"
          defaultValue={since ?? ''}
          onChange={({ target: { value } }) => {
            if (value === '') store.show({ kind: 'since', since: undefined });
            else if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value)) store.show({ kind: 'since', since: value });
          }}
        />
      </label>
      <span role="status">
        {since === undefined ? '' : moved === 0 ? words.sinceNone(since) : words.sinceSome(moved, since)}
      </span>
    </div>
  );
}

/** Brings the row that the address points at into view, once for each that it points at. */
function useShownRow(
  panel: { readonly current: HTMLElement | null },
  row: string | undefined,
  compared: unknown,
): void {
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (row === undefined) shown.current = undefined;
    if (row === undefined || shown.current === row) return;
    const line = panel.current?.querySelector(`tr[data-row="${CSS.escape(row)}"]`);
    if (line === null || line === undefined) return;
    shown.current = row;
    const { top, bottom } = line.getBoundingClientRect();
    if (top < 120 || bottom > window.innerHeight - 40) line.scrollIntoView({ block: 'center' });
  }, [panel, row, compared]);
}
