import type { Box } from '../view/box.ts';
import type { Scene } from '../view/scene-parts.ts';

/** How world units become CSS pixels: `pixel = world * zoom + offset`. */
export interface Camera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Up to this width the panel lies below the picture, as in the style sheet; CSS pixels. */
const smallScreen = 820;

/** Nearer than this the camera does not come by itself. */
export const mostZoom = 1.35;

/** The camera that shows a scene in a frame, beside the panels; where it would be too small, its centre. */
export function cameraOf(
  scene: Pick<Scene, 'kind' | 'bounds' | 'centre' | 'leastZoom'>,
  frame: { readonly width: number; readonly height: number },
  insets: Insets,
): Camera {
  const width = Math.max(80, frame.width - insets.left - insets.right);
  const height = Math.max(80, frame.height - insets.top - insets.bottom);
  const { bounds } = scene;
  const whole = Math.min(width / Math.max(1, bounds.width), height / Math.max(1, bounds.height));
  // Only a small screen would make it too small to read; beside a panel nothing is cut.
  const least = frame.width > smallScreen ? 0 : scene.leastZoom;
  const zoom = Math.min(mostZoom, Math.max(least, whole));
  const middle = {
    x: fits(bounds.width, zoom, width) ? bounds.x + bounds.width / 2 : scene.centre.x,
    y: fits(bounds.height, zoom, height) ? bounds.y + bounds.height / 2 : scene.centre.y,
  };
  return { zoom, x: insets.left + width / 2 - middle.x * zoom, y: insets.top + height / 2 - middle.y * zoom };
}

/** The camera that shows a whole box in a frame, beside the panels. */
export function cameraOn(
  box: Box,
  frame: { readonly width: number; readonly height: number },
  { top, right, bottom, left }: Insets,
): Camera {
  const [width, height] = [Math.max(80, frame.width - left - right), Math.max(80, frame.height - top - bottom)];
  const zoom = Math.min(width / box.width, height / box.height);
  return {
    zoom,
    x: left + width / 2 - (box.x + box.width / 2) * zoom,
    y: top + height / 2 - (box.y + box.height / 2) * zoom,
  };
}

function fits(length: number, zoom: number, room: number): boolean {
  return length * zoom <= room + 1;
}
