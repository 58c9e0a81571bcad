import type { Point } from '../graph/graph.ts';

/**
 * The control point of a slightly bowed line between two points; further lines between the same ends bow further, to
 * both sides in turn. The side does not depend on which end is named first.
 */
export function bow(from: Point, to: Point, index: number): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return [];
  const forward = dx > 0 || (dx === 0 && dy > 0) ? 1 : -1;
  const side = index % 2 === 0 ? 1 : -1;
  const away = forward * side * (Math.min(70, length * 0.11) + Math.ceil(index / 2) * 26 + (index > 0 ? 10 : 0));
  return [
    {
      x: Math.round((from.x + to.x) / 2 - (dy / length) * away),
      y: Math.round((from.y + to.y) / 2 + (dx / length) * away),
    },
  ];
}
