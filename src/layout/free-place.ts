/** A rectangle. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const step = 18;
const gap = 8;

/**
 * The free place for a rectangle whose middle is nearest to a wish; sideways steps against `way` count twice, so that
 * it rather grows outwards. There is always one: far enough away nothing stands.
 */
export function freePlace(
  size: { readonly width: number; readonly height: number },
  wish: { readonly x: number; readonly y: number },
  taken: readonly Rectangle[],
  way: -1 | 1,
): Rectangle {
  for (let ring = 0; ; ring++) {
    let best: { readonly cost: number; readonly place: Rectangle } | undefined;
    for (const [dx, dy] of ringOf(ring)) {
      const x = Math.round(wish.x + way * dx * step - size.width / 2);
      const y = Math.round(wish.y + dy * step - size.height / 2);
      const cost = Math.hypot(dx < 0 ? 2 * dx : dx, dy * 1.2);
      if (best !== undefined && cost >= best.cost) continue;
      const place = { x, y, ...size };
      if (taken.every((one) => !meet(one, place))) best = { cost, place };
    }
    if (best !== undefined) return best.place;
  }
}

/** Steps of a square ring, in a fixed order. */
function* ringOf(ring: number): Generator<readonly [number, number]> {
  for (let dx = -ring; dx <= ring; dx++) {
    for (let dy = -ring; dy <= ring; dy++) {
      if (Math.max(Math.abs(dx), Math.abs(dy)) === ring) yield [dx, dy];
    }
  }
}

function meet(a: Rectangle, b: Rectangle): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}
