import { overlap, type Body } from './bodies.ts';

/** A tie between two bodies, by their index. */
export interface Tie {
  readonly a: number;
  readonly b: number;
}

export interface Measures {
  readonly crossings: number;
  /** Boxes of marks and labels that lie on each other. */
  readonly overlaps: number;
  /** Marks that a line runs over without ending there. */
  readonly nodesOnEdges: number;
  /** Of all ties, in world units. */
  readonly length: number;
}

/** How good a drawing is; lines taken as straight. */
export function measure(bodies: readonly Body[], ties: readonly Tie[]): Measures {
  let [crossings, overlaps, nodesOnEdges, length] = [0, 0, 0, 0];
  ties.forEach((tie, index) => {
    const [from, to] = [bodies[tie.a], bodies[tie.b]];
    if (from === undefined || to === undefined) return;
    length += Math.hypot(from.x - to.x, from.y - to.y);
    for (const body of bodies) if (body !== from && body !== to && runsOver(body, from, to)) nodesOnEdges++;
    for (let at = index + 1; at < ties.length; at++) {
      const other = ties[at];
      if (other !== undefined && cross(bodies, tie, other)) crossings++;
    }
  });
  bodies.forEach((body, index) => {
    for (let at = index + 1; at < bodies.length; at++) {
      const other = bodies[at];
      if (other !== undefined && overlap(body, other) !== undefined) overlaps++;
    }
  });
  return { crossings, overlaps, nodesOnEdges, length: Math.round(length) };
}

/** Do two ties without a common end cross? */
export function cross(bodies: readonly Body[], one: Tie, other: Tie): boolean {
  const [from, to, p, q] = [bodies[one.a], bodies[one.b], bodies[other.a], bodies[other.b]];
  if (from === undefined || to === undefined || p === undefined || q === undefined) return false;
  if (p === from || p === to || q === from || q === to) return false;
  const [left, right] = from.x < to.x ? [from.x, to.x] : [to.x, from.x];
  if ((p.x < left && q.x < left) || (p.x > right && q.x > right)) return false;
  return turn(from, to, p) * turn(from, to, q) < 0 && turn(p, q, from) * turn(p, q, to) < 0;
}

/** Does the line from one to another run over a body's mark? */
export function runsOver({ x, y, radius }: Body, from: Body, to: Body): boolean {
  const reach = radius + 1;
  if ((from.x < x - reach && to.x < x - reach) || (from.x > x + reach && to.x > x + reach)) return false;
  if ((from.y < y - reach && to.y < y - reach) || (from.y > y + reach && to.y > y + reach)) return false;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const share = ((x - from.x) * dx + (y - from.y) * dy) / squared;
  if (!(share > 0 && share < 1)) return false;
  const away = (x - from.x) * dy - (y - from.y) * dx;
  return away * away < reach * reach * squared;
}

function turn(a: Body, b: Body, c: Body): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
