import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { messagesIn } from '../language/messages.ts';
import type { Messages } from '../language/messages-en.ts';
import { readingOf, type Reading } from '../document/reading.ts';
import type { State, Store } from '../store/store.ts';
import type { Preferences } from '../store/preference.ts';
import type { View } from '../view/view.ts';
import type { Stage } from './stage.ts';
import type { Themes } from './theme.ts';

/** What the whole app shares: one store, the stage that it is drawn on, and what the reader prefers. */
export interface Relata {
  readonly store: Store;
  readonly stage: Stage;
  readonly themes: Themes;
  readonly preferences: Preferences;
  /** The site's base path; ends in `/`. */
  readonly base: string;
}

const Context = createContext<Relata | undefined>(undefined);

export function RelataProvider({
  relata,
  children,
}: {
  readonly relata: Relata;
  readonly children: ReactNode;
}): ReactNode {
  return <Context value={relata}>{children}</Context>;
}

/** What the app shares. Only below a `RelataProvider`. */
export function useApp(): Relata {
  const relata = useContext(Context);
  if (relata === undefined) throw new Error('useApp: there is no RelataProvider above this component.');
  return relata;
}

/** A part of the store's state; `select` must give the same object for the same state. */
export function useRelata<T>(select: (state: State) => T): T {
  return useStore(useApp().store.state, select);
}

export function useView(): View {
  return useRelata((state) => state.view);
}

export function useMessages(): Messages {
  return messagesIn(useRelata((state) => state.view.language));
}

/** How documents are read now: the graph as far as it is known, in the reader's language. Keeps the selection in its links. */
export function useReading(): Reading {
  const { base } = useApp();
  const graph = useRelata((state) => state.graph);
  const language = useRelata((state) => state.view.language);
  const since = useRelata((state) => state.view.since);
  const select = useRelata((state) => state.view.select);
  const filters = useRelata((state) => state.view.filters);
  const presentation = useRelata((state) => state.view.presentation);
  return useMemo(() => {
    const reading = readingOf(graph, language, base, since);
    return { ...reading, href: (place, more = {}) => reading.href(place, { select, filters, presentation, ...more }) };
  }, [graph, language, base, since, select, filters, presentation]);
}
