import { lazy, Suspense, useRef, type ReactNode } from 'react';
import { GraphKeys } from './GraphKeys.tsx';
import { HoverCard } from './HoverCard.tsx';
import { Legend } from './Legend.tsx';
import { useMessages } from './relata.tsx';
import { useLarger } from './useLarger.ts';
import type { Picture } from './usePicture.ts';
import { ZoomControls } from './ZoomControls.tsx';

const Minimap = lazy(() => import('./Minimap.tsx').then((module) => ({ default: module.Minimap })));
const PartShown = lazy(() => import('./PartShown.tsx').then((module) => ({ default: module.PartShown })));
const PictureMenu = lazy(() => import('./PictureMenu.tsx').then((module) => ({ default: module.PictureMenu })));

/** What lies over the picture while it is looked at: its keys, the card at the pointer, the legend, zoom. */
export function OverPicture({
  picture: { scene, drawn, pointed, menu, setMenu },
  onHelp,
}: {
  readonly picture: Picture;
  readonly onHelp: () => void;
}): ReactNode {
  const messages = useMessages();
  const keys = useRef<HTMLDivElement>(null);
  const larger = useLarger(scene);
  return (
    <>
      {scene === undefined ? null : <GraphKeys scene={scene} application={keys} onHelp={onHelp} onMenu={setMenu} />}
      {drawn ? null : <p className="canvas-failed">{messages.canvasFailed}</p>}
      {pointed === undefined || menu !== undefined ? null : <HoverCard key={pointed} id={pointed} />}
      {menu === undefined ? null : (
        <Suspense fallback={null}>
          <PictureMenu key={`${menu.at.x} ${menu.at.y}`} {...menu} onClose={() => setMenu(undefined)} />
        </Suspense>
      )}
      {scene?.left === undefined ? null : (
        <Suspense fallback={null}>
          <PartShown scene={scene} />
        </Suspense>
      )}
      <Legend />
      <ZoomControls />
      {larger && scene !== undefined ? (
        <Suspense fallback={null}>
          <Minimap scene={scene} />
        </Suspense>
      ) : null}
    </>
  );
}
