import type { ReactNode } from 'react';
import { Icon } from '../document/Icon.tsx';
import { toggleFullScreen } from './full-screen.ts';
import { useApp, useMessages } from './relata.tsx';

const step = 1.35;

/** Zoom for those without a wheel. */
export function ZoomControls(): ReactNode {
  const { stage } = useApp();
  const messages = useMessages();
  return (
    <section className="zoom" aria-label={messages.canvas}>
      <button type="button" className="icon-button" aria-label={messages.zoomIn} onClick={() => stage.zoom(step)}>
        <Icon name="plus" />
      </button>
      <button type="button" className="icon-button" aria-label={messages.zoomOut} onClick={() => stage.zoom(1 / step)}>
        <Icon name="minus" />
      </button>
      <button type="button" className="icon-button" aria-label={messages.fit} onClick={() => stage.fit()}>
        <Icon name="fit" />
      </button>
      {document.fullscreenEnabled ? (
        <button type="button" className="icon-button" aria-label={messages.fullScreen} onClick={toggleFullScreen}>
          <Icon name="whole" />
        </button>
      ) : null}
    </section>
  );
}
