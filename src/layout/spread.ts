import { keepInside, type Body } from './bodies.ts';
import { centroidOf, clip, type Polygon } from './polygon.ts';
import { pushApart, type Room } from './separate.ts';

/**
 * Spreads the bodies of a cell over its land without mixing them up: each goes part of the way to the middle of what is
 * nearest to it. Stuart Lloyd, Least squares quantization in PCM, 1982.
 */
export function spread(bodies: readonly Body[], land: Polygon, room: Room, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    const targets = bodies.map((body) => {
      let cell = land;
      for (const other of bodies) {
        if (other === body || cell.length === 0) continue;
        const [dx, dy] = [other.x - body.x, other.y - body.y];
        const length = Math.hypot(dx, dy);
        if (length < 0.01 || length > 900) continue;
        cell = clip(cell, {
          nx: dx / length,
          ny: dy / length,
          offset: (dx * (other.x + body.x) + dy * (other.y + body.y)) / 2 / length,
        });
      }
      return cell.length < 3 ? body : centroidOf(cell);
    });
    bodies.forEach((body, index) => {
      const target = targets[index];
      if (target === undefined) return;
      body.x += (target.x - body.x) * 0.6;
      body.y += (target.y - body.y) * 0.6;
      keepInside(body, room.sides);
    });
    pushApart(bodies, room, 0.6);
  }
}
