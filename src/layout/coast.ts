import type { Slot } from './bodies.ts';
import { contains, simplified, type Polygon, type Spot } from './polygon.ts';

/** How far a rounded corner reaches along its sides. */
const round = 96;
/** Corners that turn less (radians) are part of a curve already. */
const gentle = 0.3;

/**
 * A country's outline as control points: a curve through the middles between them follows the sides and rounds the
 * corners. Even numbers, so that the middles are whole.
 */
export function coastOf(land: Polygon): Polygon {
  const corners = simplified(land, 26);
  return corners.flatMap((corner, index) => {
    const before = corners.at(index - 1) ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const here = { x: even(corner.x), y: even(corner.y) };
    return turnAt(before, corner, after) < gentle ? [here] : [towards(corner, before), here, towards(corner, after)];
  });
}

/** The highest place in a country where a title fits, at the middle of the room that it has there. */
export function titleSlot(room: Polygon, { width, height }: { readonly width: number; readonly height: number }): Slot {
  const xs = room.map((spot) => spot.x);
  const ys = room.map((spot) => spot.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  for (let y = top; y + height <= bottom; y += 3) {
    let [from, to] = [Infinity, -Infinity];
    for (let x = left; x + width <= right; x += 4) {
      const corners = [
        { x, y },
        { x: x + width, y },
        { x, y: y + height },
        { x: x + width, y: y + height },
      ];
      if (!corners.every((corner) => contains(room, corner))) continue;
      from = Math.min(from, x);
      to = Math.max(to, x);
    }
    if (to >= from) return { x: Math.round((from + to) / 2), y: Math.round(y), width, height };
  }
  return { x: Math.round((left + right - width) / 2), y: Math.round(top), width, height };
}

function turnAt(a: Spot, b: Spot, c: Spot): number {
  const turn = Math.atan2(c.y - b.y, c.x - b.x) - Math.atan2(b.y - a.y, b.x - a.x);
  return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
}

function towards(corner: Spot, other: Spot): Spot {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y) || 1;
  const share = Math.min(round / length, 0.34);
  return { x: even(corner.x + (other.x - corner.x) * share), y: even(corner.y + (other.y - corner.y) * share) };
}

function even(number: number): number {
  return 2 * Math.round(number / 2);
}
