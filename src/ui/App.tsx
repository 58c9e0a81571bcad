import {
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { conceptPlace } from '../document/reading.ts';
import type { Intention } from '../canvas/intention.ts';
import { encodeLink } from '../view/link.ts';
import { sceneAddress } from '../view/scene-address.ts';
import { Boundary } from './Boundary.tsx';
import { GraphKeys } from './GraphKeys.tsx';
import { HoverCard } from './HoverCard.tsx';
import { Legend } from './Legend.tsx';
import { Notices } from './Notices.tsx';
import { Panel } from './Panel.tsx';
import { pageTitle } from '../document/page-title.ts';
import { useApp, useMessages, useReading, useRelata, useView } from './relata.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Toolbar } from './Toolbar.tsx';
import { Tray } from './Tray.tsx';
import { useInsets } from './useInsets.ts';
import { useLinks } from './useLinks.ts';
import { useScene } from './useScene.ts';
import { useShortcuts } from './useShortcuts.ts';
import { ZoomControls } from './ZoomControls.tsx';

const HelpDialog = lazy(() => import('./HelpDialog.tsx').then((module) => ({ default: module.HelpDialog })));
const ShareDialog = lazy(() => import('./ShareDialog.tsx').then((module) => ({ default: module.ShareDialog })));
const OutlineView = lazy(() => import('./OutlineView.tsx').then((module) => ({ default: module.OutlineView })));
const TableView = lazy(() => import('./TableView.tsx').then((module) => ({ default: module.TableView })));

/** The whole page over the stage. */
export function App(): ReactNode {
  const { store, stage, themes, base } = useApp();
  const messages = useMessages();
  const reading = useReading();
  const view = useView();
  const core = useRelata((state) => state.core);
  const graph = useRelata((state) => state.graph);
  const theme = useSyncExternalStore(themes.subscribe, themes.current);
  const [dialog, setDialog] = useState<'share' | 'help'>();
  const [drawn, setDrawn] = useState(true);
  const [pointed, setPointed] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const keys = useRef<HTMLDivElement>(null);

  // The panel answers first, the picture right after it.
  const wanted = sceneAddress(graph, view);
  const pictured = useDeferredValue(wanted);
  const scene = useScene(core, pictured);

  useEffect(() => {
    if (wanted === undefined || wanted !== pictured) delete document.documentElement.dataset['ready'];
    else if (scene !== undefined) stage.show(scene, encodeLink(view));
  }, [stage, scene, view, wanted, pictured]);
  useEffect(() => stage.theme(theme), [stage, theme]);
  useEffect(() => themes.lend(view.theme), [themes, view.theme]);
  useEffect(() => {
    // Set anew, even to the same, it would have the whole page styled anew.
    if (document.documentElement.lang !== view.language) document.documentElement.lang = view.language;
    document.title = pageTitle(reading, view.place);
  }, [reading, view.language, view.place]);

  const onIntention = useCallback(
    (intention: Intention) => {
      switch (intention.kind) {
        case 'choose':
          return store.show({ kind: 'go', place: conceptPlace(intention.id) });
        case 'choose-relation':
          return store.show({ kind: 'relation', id: intention.id });
        case 'toggle':
          return store.show({ kind: 'toggle', id: intention.id });
        case 'expand': {
          const { place } = store.state.getState().view;
          if (place.kind === 'concept') return store.show({ kind: 'expand', id: intention.id });
          return store.show({ kind: 'go', place: conceptPlace(intention.id) });
        }
        case 'clear':
          return store.show({ kind: 'relation', id: undefined });
        case 'point':
          return setPointed(intention.id);
      }
    },
    [store],
  );
  useEffect(() => {
    const start = (): void => void stage.start({ theme: themes.current(), onIntention }).then(setDrawn);
    const idle = window.requestIdleCallback?.(start, { timeout: 1500 });
    if (idle === undefined) start();
    const now = (): void => start();
    stage.element.addEventListener('pointerdown', now, { once: true });
    return () => {
      if (idle !== undefined) window.cancelIdleCallback(idle);
      stage.element.removeEventListener('pointerdown', now);
    };
  }, [stage, themes, onIntention]);

  const search = useCallback(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const help = useCallback(() => setDialog('help'), []);
  useShortcuts({ onSearch: search, onUndo: store.undo, onRedo: store.redo, onHelp: help });
  useLinks(store, base);
  useInsets(stage, view);

  const region = { messages, home: reading.href({ kind: 'map' }), of: encodeLink(view) };
  return (
    <div className="app" data-place={view.place.kind} data-presentation={view.presentation}>
      <header className="masthead">
        <a className="brand" href={region.home} aria-label={`${messages.brand}, ${messages.map}`}>
          {messages.brand}
        </a>
        <Boundary {...region}>
          <SearchBox input={input} />
        </Boundary>
      </header>
      <Panel />
      <Boundary {...region}>
        <Toolbar onShare={() => setDialog('share')} onHelp={help} />
        <Notices />
        {view.presentation === 'graph' ? (
          <>
            {scene === undefined ? null : <GraphKeys scene={scene} application={keys} onHelp={help} />}
            {drawn ? null : <p className="canvas-failed">{messages.canvasFailed}</p>}
            {pointed === undefined ? null : <HoverCard key={pointed} id={pointed} />}
            <Legend />
            <ZoomControls />
          </>
        ) : (
          <Suspense fallback={<p className="sheet waiting">{messages.loading}</p>}>
            {view.presentation === 'outline' ? <OutlineView /> : <TableView />}
          </Suspense>
        )}
        <Tray />
      </Boundary>
      <Suspense fallback={null}>
        {dialog === 'share' ? <ShareDialog onClose={() => setDialog(undefined)} /> : null}
        {dialog === 'help' ? <HelpDialog onClose={() => setDialog(undefined)} /> : null}
      </Suspense>
    </div>
  );
}
