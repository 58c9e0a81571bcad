import type { HalfPlane } from './polygon.ts';

/** Something with a mark at (x, y) and a box around mark and label, in a cell. */
export interface Body {
  readonly id: string;
  readonly cell: number;
  x: number;
  y: number;
  /** Half the box's width. */
  readonly half: number;
  /** From the mark's middle to the box's upper and lower side. */
  readonly above: number;
  readonly below: number;
  readonly radius: number;
}

/** A box that nothing may cover. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Moves a body so that its box lies in a convex cell, as far as it fits. */
export function keepInside(body: Body, sides: readonly HalfPlane[]): void {
  for (let round = 0; round < 4; round++) {
    let most = 0;
    for (const { nx, ny, offset } of sides) {
      const corner = Math.abs(nx) * body.half + (ny > 0 ? ny * body.below : -ny * body.above);
      const beyond = nx * body.x + ny * body.y + corner - offset;
      if (beyond <= 0) continue;
      body.x -= nx * beyond;
      body.y -= ny * beyond;
      most = Math.max(most, beyond);
    }
    if (most < 0.01) return;
  }
}

export function isInside(body: Body, sides: readonly HalfPlane[]): boolean {
  return sides.every(({ nx, ny, offset }) => {
    const corner = Math.abs(nx) * body.half + (ny > 0 ? ny * body.below : -ny * body.above);
    return nx * body.x + ny * body.y + corner <= offset + 0.5;
  });
}

/** How far two boxes lie over each other, horizontally and vertically; undefined when they do not. */
export function overlap(a: Body, b: Body): { readonly x: number; readonly y: number } | undefined {
  const x = a.half + b.half - Math.abs(a.x - b.x);
  if (x <= 0) return undefined;
  const y = Math.min(a.y + a.below, b.y + b.below) - Math.max(a.y - a.above, b.y - b.above);
  return y <= 0 ? undefined : { x, y };
}

export function meetsSlot(body: Body, slot: Slot): boolean {
  return (
    body.x - body.half < slot.x + slot.width &&
    slot.x < body.x + body.half &&
    body.y - body.above < slot.y + slot.height &&
    slot.y < body.y + body.below
  );
}
