import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import '../app/minimap.css';
import type { Box } from '../view/box.ts';
import type { Scene } from '../view/scene-parts.ts';
import { useApp, useMessages } from './relata.tsx';

/** CSS pixels, at most. */
const most = { width: 190, height: 130 };
const panBy = 80;
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [panBy, 0],
  ArrowRight: [-panBy, 0],
  ArrowUp: [0, panBy],
  ArrowDown: [0, -panBy],
};

/** The whole picture in small with a frame around what the screen shows; press, drag or arrow keys move the frame. */
export function Minimap({ scene }: { readonly scene: Scene }): ReactNode {
  const { stage } = useApp();
  const messages = useMessages();
  const [seen, setSeen] = useState<Box | undefined>(() => stage.hand()?.seen);
  const held = useRef(false);
  useEffect(() => {
    const measure = (): void => setSeen(stage.hand()?.seen);
    measure();
    const observer = new MutationObserver(measure);
    observer.observe(stage.element, { attributeFilter: ['data-camera'] });
    return () => observer.disconnect();
  }, [stage]);
  const { bounds } = scene;
  const scale = Math.min(most.width / bounds.width, most.height / bounds.height);
  const ground = useMemo(() => {
    const dots = scene.nodes
      .filter(({ emphasis }) => emphasis !== 'dim')
      .map(({ x, y }) => `M${Math.round(x)} ${Math.round(y)}h0`);
    return (
      <>
        {scene.regions.map(({ category, outline }) => (
          <polygon
            key={category}
            className={`minimap-region category-${category}`}
            points={outline.map(({ x, y }) => `${x},${y}`).join(' ')}
          />
        ))}
        <path className="minimap-dots" d={dots.join('')} strokeWidth={2.4 / scale} />
      </>
    );
  }, [scene, scale]);

  const moveTo = (event: PointerEvent<SVGSVGElement>): void => {
    const frame = stage.hand()?.seen;
    const [zoom = 1] = (stage.element.dataset['camera'] ?? '').split(' ').map(Number);
    if (frame === undefined) return;
    const box = event.currentTarget.getBoundingClientRect();
    const x = bounds.x + (event.clientX - box.left) / scale;
    const y = bounds.y + (event.clientY - box.top) / scale;
    stage.pan((frame.x + frame.width / 2 - x) * zoom, (frame.y + frame.height / 2 - y) * zoom);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = ways[event.key];
    if (way === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    stage.pan(...way);
  };
  return (
    <div className="minimap" role="application" tabIndex={0} aria-label={messages.minimap} onKeyDown={onKeyDown}>
      <svg
        width={bounds.width * scale}
        height={bounds.height * scale}
        viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
        aria-hidden="true"
        onPointerDown={(event) => {
          held.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          moveTo(event);
        }}
        onPointerMove={(event) => (held.current ? moveTo(event) : undefined)}
        onPointerUp={() => (held.current = false)}
        onPointerCancel={() => (held.current = false)}
      >
        {ground}
        {seen === undefined ? null : (
          <rect className="minimap-frame" {...clipped(seen, bounds)} strokeWidth={2 / scale} rx={4 / scale} />
        )}
      </svg>
    </div>
  );
}

/** As much of a frame as lies in the picture. */
function clipped(frame: Box, bounds: Box): Box {
  const x = Math.max(frame.x, bounds.x);
  const y = Math.max(frame.y, bounds.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(frame.x + frame.width, bounds.x + bounds.width) - x),
    height: Math.max(0, Math.min(frame.y + frame.height, bounds.y + bounds.height) - y),
  };
}
