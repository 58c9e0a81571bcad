import type { Point } from '../graph/graph.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The nearest of the others in a direction, sideways distance counted twice so that a row is followed before it is
 * left; undefined when nothing lies there.
 */
export function toward<T extends Point>(from: Point, direction: Direction, others: readonly T[]): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const other of others) {
    const dx = other.x - from.x;
    const dy = other.y - from.y;
    const [ahead, aside] =
      direction === 'left' ? [-dx, dy] : direction === 'right' ? [dx, dy] : direction === 'up' ? [-dy, dx] : [dy, dx];
    if (ahead <= 0 || Math.abs(aside) > ahead * 2) continue;
    const cost = ahead + 2 * Math.abs(aside);
    if (cost < least) {
      least = cost;
      best = other;
    }
  }
  return best;
}
