import { keepInside, type Body } from './bodies.ts';
import type { Tie } from './measure.ts';
import { randomOf } from './random.ts';
import { pushApart, type Room } from './separate.ts';

const rounds = 320;

/**
 * Places bodies in their cells: ties pull (those to other cells towards the border), bodies of one cell push each other
 * away, first as points and then as boxes. After ForceAtlas2 (Jacomy and others, 2014): repulsion by degree, pull by
 * distance; walls keep every cell to itself.
 */
export function springs(
  bodies: readonly Body[],
  ties: readonly Tie[],
  rooms: readonly Room[],
  middles: readonly { x: number; y: number }[],
  seed: number,
): void {
  const random = randomOf(seed);
  const degree = bodies.map(() => 0);
  for (const { a, b } of ties) {
    degree[a] = (degree[a] ?? 0) + 1;
    degree[b] = (degree[b] ?? 0) + 1;
  }
  const members = rooms.map((_, cell) => bodies.flatMap((body, index) => (body.cell === cell ? [index] : [])));
  for (const body of bodies) {
    const middle = middles[body.cell] ?? { x: 0, y: 0 };
    body.x = middle.x + (random() - 0.5) * 260;
    body.y = middle.y + (random() - 0.5) * 200;
  }
  const moves = bodies.map(() => ({ x: 0, y: 0 }));
  for (let round = 0; round < rounds; round++) {
    const heat = 1 - round / rounds;
    for (const move of moves) [move.x, move.y] = [0, 0];
    pull(bodies, ties, degree, moves);
    for (const cell of members) repel(bodies, cell, degree, moves);
    bodies.forEach((body, index) => {
      const move = moves[index];
      const room = rooms[body.cell];
      if (move === undefined || room === undefined) return;
      const length = Math.hypot(move.x, move.y) || 1;
      const most = Math.min(length, 4 + 46 * heat);
      body.x += (move.x / length) * most;
      body.y += (move.y / length) * most;
      keepInside(body, room.sides);
    });
    if (round < rounds * 0.35) continue;
    members.forEach((cell, index) => {
      const room = rooms[index];
      if (room !== undefined)
        pushApart(
          cell.flatMap((one) => bodies[one] ?? []),
          room,
          0.5,
        );
    });
  }
}

function pull(
  bodies: readonly Body[],
  ties: readonly Tie[],
  degree: readonly number[],
  moves: readonly { x: number; y: number }[],
): void {
  for (const { a, b } of ties) {
    const [from, to, mine, other] = [bodies[a], bodies[b], moves[a], moves[b]];
    if (from === undefined || to === undefined || mine === undefined || other === undefined) continue;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const distance = Math.hypot(dx, dy) || 1;
    const foreign = from.cell !== to.cell;
    const strength = foreign ? 9 : 0.075 * Math.max(0, distance - 60);
    const [weightA, weightB] = [1 / Math.sqrt(degree[a] ?? 1), 1 / Math.sqrt(degree[b] ?? 1)];
    mine.x += (dx / distance) * strength * weightA;
    mine.y += (dy / distance) * strength * weightA;
    other.x -= (dx / distance) * strength * weightB;
    other.y -= (dy / distance) * strength * weightB;
  }
}

function repel(
  bodies: readonly Body[],
  cell: readonly number[],
  degree: readonly number[],
  moves: readonly { x: number; y: number }[],
): void {
  for (let i = 0; i < cell.length; i++) {
    for (let j = i + 1; j < cell.length; j++) {
      const [a, b] = [cell[i] ?? 0, cell[j] ?? 0];
      const [one, other, mine, its] = [bodies[a], bodies[b], moves[a], moves[b]];
      if (one === undefined || other === undefined || mine === undefined || its === undefined) continue;
      const [dx, dy] = [one.x - other.x, one.y - other.y];
      const squared = dx * dx + dy * dy + 60;
      const strength = (900 * Math.sqrt((1 + (degree[a] ?? 0)) * (1 + (degree[b] ?? 0)))) / squared;
      const distance = Math.sqrt(squared);
      mine.x += (dx / distance) * strength;
      mine.y += (dy / distance) * strength;
      its.x -= (dx / distance) * strength;
      its.y -= (dy / distance) * strength;
    }
  }
}
