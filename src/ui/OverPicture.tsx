import { useRef, type ReactNode } from 'react';
import { GraphKeys } from './GraphKeys.tsx';
import { HoverCard } from './HoverCard.tsx';
import { Legend } from './Legend.tsx';
import { useMessages } from './relata.tsx';
import type { Picture } from './usePicture.ts';
import { ZoomControls } from './ZoomControls.tsx';

/** What lies over the picture while it is looked at: its keys, the card at the pointer, the legend, zoom. */
export function OverPicture({
  picture: { scene, drawn, pointed },
  onHelp,
}: {
  readonly picture: Picture;
  readonly onHelp: () => void;
}): ReactNode {
  const messages = useMessages();
  const keys = useRef<HTMLDivElement>(null);
  return (
    <>
      {scene === undefined ? null : <GraphKeys scene={scene} application={keys} onHelp={onHelp} />}
      {drawn ? null : <p className="canvas-failed">{messages.canvasFailed}</p>}
      {pointed === undefined ? null : <HoverCard key={pointed} id={pointed} />}
      <Legend />
      <ZoomControls />
    </>
  );
}
