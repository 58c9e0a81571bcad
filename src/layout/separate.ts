import { isInside, keepInside, meetsSlot, overlap, type Body, type Slot } from './bodies.ts';
import type { HalfPlane } from './polygon.ts';

/** A cell as bodies feel it: its walls, and the place of its title. */
export interface Room {
  readonly sides: readonly HalfPlane[];
  readonly slot: Slot;
}

/** One round of pushing apart boxes that overlap, out of the title's place and back into the cell. Says whether any did. */
export function pushApart(bodies: readonly Body[], room: Room, strength: number): boolean {
  let met = false;
  for (let i = 0; i < bodies.length; i++) {
    const a = bodies[i];
    if (a === undefined) continue;
    for (let j = i + 1; j < bodies.length; j++) {
      const b = bodies[j];
      const over = b === undefined ? undefined : overlap(a, b);
      if (b === undefined || over === undefined) continue;
      met = true;
      if (over.x * 0.55 < over.y) {
        const push = (Math.sign(a.x - b.x) || (i % 2 === 0 ? 1 : -1)) * (over.x / 2 + 0.05) * strength;
        a.x += push;
        b.x -= push;
      } else {
        const push = (Math.sign(a.y - b.y) || 1) * (over.y / 2 + 0.05) * strength;
        a.y += push;
        b.y -= push;
      }
    }
    if (meetsSlot(a, room.slot)) {
      met = true;
      leaveSlot(a, room.slot);
    }
    keepInside(a, room.sides);
  }
  return met;
}

/** Pushes until nothing overlaps; what still does is put where there is room. Says whether all have found a place. */
export function separate(bodies: readonly Body[], room: Room, rounds = 400): boolean {
  for (let round = 0; round < rounds; round++) if (!pushApart(bodies, room, round < rounds / 2 ? 1 : 0.6)) break;
  const settled: Body[] = [];
  const homeless: Body[] = [];
  for (const body of bodies) {
    body.x = Math.round(body.x);
    body.y = Math.round(body.y);
    if (fits(body, settled, room)) settled.push(body);
    else homeless.push(body);
  }
  return homeless.every((body) => {
    const placed = settleNear(body, settled, room);
    settled.push(body);
    return placed;
  });
}

/** Does a body stand free among others, in its cell, off the title? */
export function fits(body: Body, others: readonly Body[], room: Room): boolean {
  return (
    isInside(body, room.sides) &&
    !meetsSlot(body, room.slot) &&
    others.every((other) => other === body || overlap(body, other) === undefined)
  );
}

/** Puts a body at the free place nearest to where it is, searching outwards; it stays when there is none. */
export function settleNear(body: Body, others: readonly Body[], room: Room, reach = 900): boolean {
  const { x, y } = body;
  for (let distance = 6; distance < reach; distance += 7) {
    const steps = Math.max(8, Math.round(distance / 5));
    for (let step = 0; step < steps; step++) {
      const angle = (step * 2 * Math.PI) / steps;
      body.x = Math.round(x + distance * Math.cos(angle));
      body.y = Math.round(y + distance * 0.7 * Math.sin(angle));
      if (fits(body, others, room)) return true;
    }
  }
  [body.x, body.y] = [x, y];
  return false;
}

function leaveSlot(body: Body, slot: Slot): void {
  const down = slot.y + slot.height + body.above + 0.5 - body.y;
  const up = body.y - (slot.y - body.below - 0.5);
  const left = body.x - (slot.x - body.half - 0.5);
  const right = slot.x + slot.width + body.half + 0.5 - body.x;
  const least = Math.min(down, up * 1.4, left, right);
  if (least === down) body.y += down;
  else if (least === left) body.x -= left;
  else if (least === right) body.x += right;
  else body.y -= up;
}
