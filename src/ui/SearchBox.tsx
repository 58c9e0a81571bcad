import {
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Hit } from '../search/hit.ts';
import { longestQuery } from '../view/view.ts';
import { grouped, optionId } from './hit-groups.ts';
import { hitConcepts, hitTarget } from './hit-target.ts';
import { Icon } from '../document/Icon.tsx';
import { useApp, useMessages, useReading, useRelata, useView } from './relata.tsx';
import { SearchHits } from './SearchHits.tsx';
import { startGroups } from './start-hits.ts';
import { useCommands } from './useCommands.ts';
import { useComposition } from './useComposition.ts';
import { useSearch } from './useSearch.ts';

/** One box for concepts, relations, comparisons, scenarios, paths and commands: a combobox with a grouped list. */
export function SearchBox({ input }: { readonly input: RefObject<HTMLInputElement | null> }): ReactNode {
  const { store, stage } = useApp();
  const view = useView();
  const messages = useMessages();
  const reading = useReading();
  const commands = useCommands();
  const [text, setText] = useState(view.query ?? '');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [wanted, setWanted] = useState(text !== '');
  const { answer, ready } = useSearch(commands.list, wanted);
  const listId = useId();
  const before = useRef<HTMLElement | null>(null);
  const root = useRef<HTMLDivElement>(null);

  const query = useDeferredValue(text);
  const found = useMemo(() => (open ? answer(query) : { hits: [] }), [answer, query, open]);
  const past = useRelata((state) => state.past);
  const groups = useMemo(
    () =>
      !open
        ? []
        : query === ''
          ? startGroups(store.state.getState().core, past, reading.language, messages)
          : grouped(found.hits, messages),
    [open, query, store, past, reading.language, found, messages],
  );
  const hits = useMemo(() => groups.flatMap(({ hits: some }) => some), [groups]);

  useEffect(() => {
    stage.light(open && query !== '' ? [...new Set(hits.flatMap(hitConcepts))] : []);
  }, [stage, open, query, hits]);

  // What stands in the box goes along when the address moves; never under someone's hands.
  useEffect(() => {
    if (document.activeElement !== input.current) setText(view.query ?? '');
  }, [view.query, input]);

  // An address with a query opens its answers.
  useEffect(() => {
    if (view.query !== undefined) input.current?.focus();
    // Only as the page opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const close = (giveBack: boolean): void => {
    setOpen(false);
    if (giveBack && before.current?.isConnected === true) before.current.focus();
    else if (giveBack) input.current?.blur();
  };
  const write = (next: string): void => {
    const cut = next.slice(0, longestQuery);
    setText(cut);
    setActive(0);
    setOpen(true);
    setWanted(true);
    store.show({ kind: 'query', query: cut });
  };
  const choose = (hit: Hit | undefined, how: 'go' | 'compare' | 'tab'): void => {
    if (hit === undefined) return;
    if (how === 'compare') {
      for (const id of hitConcepts(hit)) {
        if (!store.state.getState().view.select.includes(id)) store.show({ kind: 'toggle', id });
      }
      return;
    }
    const target = hitTarget(hit, reading.graph);
    if (how === 'tab' && target !== undefined) {
      const { place, ...more } = target;
      window.open(reading.href(place, more), '_blank', 'noopener');
      return;
    }
    setText('');
    close(true);
    if (target === undefined) commands.run(hit.id);
    else store.show({ kind: 'go', ...target });
  };
  const composition = useComposition(() => choose(answer(input.current?.value ?? '').hits[0], 'go'));

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (composition.takesKey(event)) return;
    const move = (to: number): void => {
      event.preventDefault();
      setOpen(true);
      if (hits.length > 0) setActive((to + hits.length) % hits.length);
    };
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active - 1);
    else if (event.key === 'Home' && open && hits.length > 0) move(0);
    else if (event.key === 'End' && open && hits.length > 0) move(hits.length - 1);
    else if (event.key === 'Enter') {
      event.preventDefault();
      const now = query === text ? hits[active] : answer(text).hits[0];
      choose(now, event.shiftKey ? 'compare' : event.ctrlKey || event.metaKey ? 'tab' : 'go');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close(true);
    }
  };

  const chosen = hits[active];
  const showList = open && (hits.length > 0 || text !== '');
  return (
    <div
      className="search"
      role="search"
      ref={root}
      data-open={showList}
      onPointerEnter={() => setWanted(true)}
      onBlur={(event) => {
        if (!root.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <div className="search-field">
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          inputMode="search"
          enterKeyHint="go"
          role="combobox"
          aria-label={messages.search}
          aria-expanded={showList}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={showList && chosen !== undefined ? optionId(listId, active) : undefined}
          placeholder={messages.searchPlaceholder}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={longestQuery}
          value={text}
          onChange={(event) => write(event.target.value)}
          onFocus={(event) => {
            if (event.relatedTarget instanceof HTMLElement) before.current = event.relatedTarget;
            setOpen(true);
            setWanted(true);
          }}
          onKeyDown={onKeyDown}
          onCompositionEnd={composition.onCompositionEnd}
        />
        {text === '' ? (
          <kbd aria-hidden="true">/</kbd>
        ) : (
          <button
            type="button"
            className="icon-button"
            aria-label={messages.searchClear}
            onClick={() => {
              write('');
              input.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
        <button type="button" className="search-close" onClick={() => close(true)}>
          {messages.close}
        </button>
      </div>
      <p className="visually-hidden" role="status">
        {open && text !== '' ? (ready ? messages.searchResults(hits.length) : messages.searchPreparing) : ''}
      </p>
      <SearchHits
        id={listId}
        shown={showList}
        ready={ready}
        groups={groups}
        active={active}
        query={query}
        suggestion={found.suggestion}
        onPoint={setActive}
        onChoose={(hit, event) =>
          choose(hit, event.shiftKey ? 'compare' : event.ctrlKey || event.metaKey ? 'tab' : 'go')
        }
      />
    </div>
  );
}
