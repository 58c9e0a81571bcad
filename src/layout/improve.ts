import type { Body } from './bodies.ts';
import { cross, runsOver, type Tie } from './measure.ts';
import { randomOf } from './random.ts';
import { fits, type Room } from './separate.ts';

/** What a crossing and a mark under a line cost, in world units of line. */
const crossingCost = 42;
const underCost = 90;
/** Exchanges and steps that a body tries in a sweep. */
const exchanges = 12;
const steps = 12;

/**
 * Improves a drawing without overlaps, and keeps it so: each body in turn tries to exchange places with others of its
 * cell, and to step aside, wherever that makes shorter lines, and within the cell fewer crossings and fewer marks under
 * lines. Crossings of lines between cells follow from where the cells are, so their length alone is counted.
 */
export function improve(
  bodies: readonly Body[],
  ties: readonly Tie[],
  rooms: readonly Room[],
  seed: number,
  sweeps: number,
): void {
  const random = randomOf(seed);
  const own = bodies.map((_, index) => ties.filter((tie) => tie.a === index || tie.b === index));
  const mates = rooms.map((_, cell) => bodies.flatMap((body, index) => (body.cell === cell ? [index] : [])));
  const home = rooms.map((_, cell) => ties.filter(({ a, b }) => bodies[a]?.cell === cell && bodies[b]?.cell === cell));
  const dwellers = mates.map((cell) => cell.flatMap((at) => bodies[at] ?? []));
  const ownHome = own.map((mine) => mine.filter(({ a, b }) => bodies[a]?.cell === bodies[b]?.cell));
  const length = (index: number): number => lengthOf(bodies, own[index] ?? []);
  const tangle = (index: number): number => {
    const cell = bodies[index]?.cell ?? 0;
    return tangleOf(bodies, dwellers[cell] ?? [], home[cell] ?? [], ownHome[index] ?? [], index);
  };

  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = 0;
    bodies.forEach((body, index) => {
      const room = rooms[body.cell];
      if (room === undefined) return;
      const cell = mates[body.cell] ?? [];
      const others = dwellers[body.cell] ?? [];
      let [near, knots] = [length(index), tangle(index)];
      for (let attempt = 0; attempt < exchanges; attempt++) {
        const at = cell[Math.floor(random() * cell.length)] ?? index;
        const other = bodies[at];
        if (at === index || other === undefined) continue;
        const otherNear = length(at);
        exchange(body, other);
        const nearer = length(index) + length(at) - near - otherNear;
        if (nearer < knots + 200 && fits(body, others, room) && fits(other, others, room)) {
          const after = tangle(index) + tangle(at);
          exchange(body, other);
          const before = knots + tangle(at);
          if (after + nearer < before - 1) {
            exchange(body, other);
            [near, knots] = [length(index), tangle(index)];
            moved++;
          }
        } else exchange(body, other);
      }
      for (let attempt = 0; attempt < steps; attempt++) {
        const [x, y] = [body.x, body.y];
        const reach = attempt % 2 === 0 ? 300 : 50;
        body.x = Math.round(x + (random() - 0.5) * reach);
        body.y = Math.round(y + (random() - 0.5) * reach);
        const there = length(index);
        if (there - near < knots && fits(body, others, room)) {
          const after = tangle(index);
          if (there + after < near + knots - 0.5) {
            [near, knots] = [there, after];
            moved++;
            continue;
          }
        }
        [body.x, body.y] = [x, y];
      }
    });
    if (moved === 0) return;
  }
}

function lengthOf(bodies: readonly Body[], own: readonly Tie[]): number {
  let sum = 0;
  for (const { a, b } of own) {
    const [from, to] = [bodies[a], bodies[b]];
    if (from !== undefined && to !== undefined) sum += Math.hypot(from.x - to.x, from.y - to.y);
  }
  return sum;
}

/** What a body's lines cross and run over, and what runs over it. */
function tangleOf(
  bodies: readonly Body[],
  dwellers: readonly Body[],
  ties: readonly Tie[],
  own: readonly Tie[],
  index: number,
): number {
  let cost = 0;
  for (const tie of own) {
    const [from, to] = [bodies[tie.a], bodies[tie.b]];
    if (from === undefined || to === undefined) continue;
    for (const other of ties) if (cross(bodies, tie, other)) cost += crossingCost;
    for (const body of dwellers) if (body !== from && body !== to && runsOver(body, from, to)) cost += underCost;
  }
  const me = bodies[index];
  if (me === undefined) return cost;
  for (const tie of ties) {
    const from = bodies[tie.a];
    const to = bodies[tie.b];
    if (from !== undefined && to !== undefined && from !== me && to !== me && runsOver(me, from, to)) cost += underCost;
  }
  return cost;
}

function exchange(a: Body, b: Body): void {
  const { x, y } = a;
  [a.x, a.y] = [b.x, b.y];
  [b.x, b.y] = [x, y];
}
