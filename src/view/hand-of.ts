import type { Point } from '../graph/graph.ts';
import type { Box } from './box.ts';
import { mostPins, pinsOf, type Look, type Pin } from './hand.ts';
import type { Scene } from './scene-parts.ts';
import type { View } from './view.ts';

/** What stays of a box as a camera: its middle as seen from the concept that is nearest to it, or that the view is about. */
export function lookOf(scene: Pick<Scene, 'nodes'>, { x, y, width, height }: Box): Look | undefined {
  const middle = { x: x + width / 2, y: y + height / 2 };
  const away = (at: Point): number => Math.hypot(at.x - middle.x, at.y - middle.y);
  const [nearest] = scene.nodes.toSorted(
    (a, b) => Number(b.emphasis === 'focus') - Number(a.emphasis === 'focus') || away(a) - away(b),
  );
  if (nearest === undefined) return undefined;
  const whole = (number: number): number => Math.max(-99_999, Math.min(99_999, Math.round(number))) + 0;
  return {
    id: nearest.id,
    dx: whole(middle.x - nearest.x),
    dy: whole(middle.y - nearest.y),
    width: Math.max(10, whole(width)),
    height: Math.max(10, whole(height)),
  };
}

/** The pins of a view with what a hand has moved since; where there are too many, those that were moved farthest. */
export function movedPins(view: Pick<View, 'pins'>, moved: ReadonlyMap<string, Point>): readonly Pin[] {
  const pins = new Map((view.pins ?? []).map((pin) => [pin.id, pin]));
  for (const [id, by] of moved) {
    const { dx = 0, dy = 0 } = pins.get(id) ?? {};
    pins.set(id, { id, dx: Math.round(dx + by.x) + 0, dy: Math.round(dy + by.y) + 0 });
  }
  const far = ({ dx, dy }: Pin): number => Math.hypot(dx, dy);
  return pinsOf([...pins.values()].toSorted((a, b) => far(b) - far(a)).slice(0, mostPins));
}
