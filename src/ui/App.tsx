import { lazy, Suspense, useCallback, useRef, useState, type ReactNode } from 'react';
import { encodeLink } from '../view/link.ts';
import { Boundary } from './Boundary.tsx';
import { Dialogs, type DialogName } from './Dialogs.tsx';
import { Notices } from './Notices.tsx';
import { OverPicture } from './OverPicture.tsx';
import { Panel } from './Panel.tsx';
import { useApp, useMessages, useReading, useView } from './relata.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Toolbar } from './Toolbar.tsx';
import { Tray } from './Tray.tsx';
import { useInsets } from './useInsets.ts';
import { useLinks } from './useLinks.ts';
import { usePageHead } from './usePageHead.ts';
import { usePicture } from './usePicture.ts';
import { useShortcuts } from './useShortcuts.ts';

const OutlineView = lazy(() => import('./OutlineView.tsx').then((module) => ({ default: module.OutlineView })));
const TableView = lazy(() => import('./TableView.tsx').then((module) => ({ default: module.TableView })));

/** The whole page over the stage. */
export function App(): ReactNode {
  const { store, stage, base } = useApp();
  const messages = useMessages();
  const reading = useReading();
  const view = useView();
  const picture = usePicture();
  const [dialog, setDialog] = useState<DialogName>();
  const input = useRef<HTMLInputElement>(null);

  const search = useCallback(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const help = useCallback(() => setDialog('help'), []);
  useShortcuts({ onSearch: search, onUndo: store.undo, onRedo: store.redo, onHelp: help });
  usePageHead();
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
          <OverPicture picture={picture} onHelp={help} />
        ) : (
          <Suspense fallback={<p className="sheet waiting">{messages.loading}</p>}>
            {view.presentation === 'outline' ? <OutlineView /> : <TableView />}
          </Suspense>
        )}
        <Tray />
      </Boundary>
      <Boundary {...region} key={dialog}>
        <Dialogs open={dialog} onClose={() => setDialog(undefined)} />
      </Boundary>
    </div>
  );
}
