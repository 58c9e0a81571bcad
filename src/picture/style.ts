import type { SceneEdge, SceneNode } from '../view/scene-parts.ts';
import { markScale } from '../view/map-size.ts';
import { roomToGrow, textSize } from '../view/spot.ts';
import type { Scene } from '../view/scene-parts.ts';

/** Numbers that the canvas and the SVG share, so that one takes over from the other unseen. */

/** Where the shipped font is missing, what stands in for it. */
export const fontStack = "Pretendard, 'Apple SD Gothic Neo', 'Noto Sans KR', system-ui, sans-serif";

/** Around text, so that lines do not run into it; CSS pixels. */
export const haloWidth = 3;

/** Beads on the map from this zoom on; further out they would be specks. */
export const beadsFrom = 0.55;

/** Marks of what is closed or has ended, from this zoom on. */
export const statusFrom = 0.6;

/** Width of a relation's line in CSS pixels. */
export function edgeWidth(edge: Pick<SceneEdge, 'width'>, kind: Scene['kind'], zoom: number): number {
  const full = 0.75 + 0.4 * edge.width;
  return kind === 'map' ? full * Math.min(1, Math.max(0.52, zoom * 1.05)) : full * Math.min(1.15, Math.max(0.8, zoom));
}

/** Opacity of a relation's line by what it means in the picture. */
export function edgeOpacity(edge: Pick<SceneEdge, 'emphasis'>, lit: boolean | undefined): number {
  if (lit === true || edge.emphasis === 'focus' || edge.emphasis === 'lit') return 1;
  if (lit === false || edge.emphasis === 'dim') return 0.1;
  return 1;
}

/** Length of an arrowhead in world units, on a line of a width in CSS pixels: far out it is small, but there. */
export function headLength(width: number, kind: Scene['kind'], zoom: number): number {
  return Math.max(4.2 * width, kind === 'map' && zoom < beadsFrom ? 4.2 : 5.5) / zoom;
}

/** Length of the beginning of a relation that leads far away, beyond its mark; world units. */
export const stubLength = 22;

/** Dashes in multiples of the line's width. */
export function dashOf(dash: SceneEdge['dash']): readonly number[] {
  switch (dash) {
    case 'solid':
      return [];
    case 'dashed':
      return [5, 3.5];
    case 'dotted':
      return [1, 2.6];
  }
}

/** Radius of a node's mark in world units at a zoom. */
export function nodeRadius(node: Pick<SceneNode, 'radius'>, kind: Scene['kind'], zoom: number): number {
  return kind === 'map' ? node.radius * markScale(zoom) : node.radius;
}

/** Texts of a diagram are not smaller on the screen than this, as far as there is room for it; CSS pixels. */
const smallestText = 11;
/** How many times its world size a diagram's text has at a zoom: small on the screen it shrinks less than its picture. */
export function textScale(zoom: number): number {
  return Math.min(roomToGrow, Math.max(1, smallestText / (textSize * zoom)));
}

/** Size of a node's label in CSS pixels at a zoom. */
export function labelPixels(node: Pick<SceneNode, 'label'>, scene: Pick<Scene, 'text'>, zoom: number): number {
  const { size } = node.label;
  return scene.text === 'world' ? size * zoom * textScale(zoom) : size * Math.min(1.3, Math.max(1, zoom));
}
