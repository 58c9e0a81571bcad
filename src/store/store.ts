import { createStore, type StoreApi } from 'zustand/vanilla';
import { merge, type Graph } from '../graph/graph.ts';
import { partKey, type Part, type Source, type SourceError } from '../source/source.ts';
import { decodeLink } from '../view/decode.ts';
import { encodeLink } from '../view/link.ts';
import type { Notice } from '../view/notice.ts';
import { makesHistory, take, type Step } from '../view/step.ts';
import type { View } from '../view/view.ts';
import type { AddressBar } from './address.ts';

/** How far a part of the graph has come. */
export type Progress =
  { readonly kind: 'loading' } | { readonly kind: 'loaded' } | { readonly kind: 'failed'; readonly error: SourceError };

export interface State {
  readonly graph: Graph;
  /** The graph as it was at first: pictures are made of it, and do not change with what arrives later. */
  readonly core: Graph;
  readonly view: View;
  readonly notices: readonly Notice[];
  readonly past: readonly View[];
  readonly future: readonly View[];
  readonly parts: ReadonlyMap<string, Progress>;
}

export interface Store {
  readonly state: Pick<StoreApi<State>, 'getState' | 'subscribe' | 'getInitialState'>;
  /** The one way in: takes a step and tells the address bar. */
  show(step: Step): void;
  /** Opens an address below the site's base, as a link does. */
  open(address: string): void;
  undo(): void;
  redo(): void;
  /** Asks for a part of the graph, once; after a failure, again. */
  need(part: Part): void;
  dismiss(): void;
  /** Puts another snapshot in place of the graph and reads the address anew. */
  replaceGraph(graph: Graph): void;
  /** Stops listening and loading. */
  close(): void;
}

export interface StoreOptions {
  readonly graph: Graph;
  readonly source: Source;
  readonly address: AddressBar;
  /** The reader's language, for addresses that name none. */
  readonly language: string;
}

const longestPast = 100;

/** The graph, the view and the only writer of the address bar. */
export function createRelata({ graph, source, address, language }: StoreOptions): Store {
  const first = decodeLink(address.read(), graph, language);
  const state = createStore<State>(() => ({
    graph,
    core: graph,
    view: first.view,
    notices: first.notices,
    past: [],
    future: [],
    parts: new Map(),
  }));
  const abort = new AbortController();

  const moveTo = (view: View, notices: readonly Notice[], history: 'push' | 'replace'): void => {
    const { view: old } = state.getState();
    const link = encodeLink(view);
    if (link === encodeLink(old) && notices.length === 0) return;
    if (history === 'push') address.push(link);
    else address.replace(link);
    state.setState({ view, notices, ...remembered(old, view) });
  };

  /** Words in the search box are no step that one would want to undo. */
  const remembered = (old: View, view: View): Partial<State> => {
    if (encodeLink({ ...old, query: '' }) === encodeLink({ ...view, query: '' })) return {};
    return { past: [...state.getState().past, old].slice(-longestPast), future: [] };
  };

  const readAddress = (): void => {
    const { view, graph: known } = state.getState();
    const decoded = decodeLink(address.read(), known, view.language);
    state.setState({ ...decoded, ...remembered(view, decoded.view) });
  };

  const stopListening = address.onMove(readAddress);
  address.replace(encodeLink(first.view));

  const setProgress = (part: Part, progress: Progress): void => {
    state.setState({ parts: new Map(state.getState().parts).set(partKey(part), progress) });
  };

  return {
    state,
    show(step) {
      const { view } = state.getState();
      const next = take(view, step);
      if (next !== view) moveTo(next, [], makesHistory(step) ? 'push' : 'replace');
    },
    open(link) {
      const decoded = decodeLink(link, state.getState().graph, state.getState().view.language);
      moveTo(decoded.view, decoded.notices, 'push');
    },
    undo() {
      const { past, future, view } = state.getState();
      const before = past.at(-1);
      if (before === undefined) return;
      address.push(encodeLink(before));
      state.setState({ view: before, notices: [], past: past.slice(0, -1), future: [...future, view] });
    },
    redo() {
      const { past, future, view } = state.getState();
      const after = future.at(-1);
      if (after === undefined) return;
      address.push(encodeLink(after));
      state.setState({ view: after, notices: [], past: [...past, view], future: future.slice(0, -1) });
    },
    need(part) {
      const progress = state.getState().parts.get(partKey(part));
      if (progress !== undefined && progress.kind !== 'failed') return;
      setProgress(part, { kind: 'loading' });
      void source.load(part, abort.signal).then((loaded) => {
        if (abort.signal.aborted) return;
        if (loaded.ok) state.setState({ graph: merge(state.getState().graph, loaded.fragment) });
        setProgress(part, loaded.ok ? { kind: 'loaded' } : { kind: 'failed', error: loaded.error });
      });
    },
    dismiss() {
      state.setState({ notices: [] });
    },
    replaceGraph(next) {
      const decoded = decodeLink(address.read(), next, state.getState().view.language);
      state.setState({ graph: next, core: next, parts: new Map(), ...decoded });
    },
    close() {
      stopListening();
      abort.abort();
    },
  };
}
