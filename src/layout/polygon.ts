/** A point in the plane. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A convex polygon, clockwise on a screen (y grows downwards). */
export type Polygon = readonly Spot[];

/** The side `normal · p <= offset` of a line; the normal has length 1 and points outwards. */
export interface HalfPlane {
  readonly nx: number;
  readonly ny: number;
  readonly offset: number;
}

export function areaOf(polygon: Polygon): number {
  return Math.abs(signedArea(polygon));
}

/** Middle of the area; of the corners, where there is no area. */
export function centroidOf(polygon: Polygon): Spot {
  const area = signedArea(polygon);
  if (Math.abs(area) < 1e-9) {
    const [x, y] = [sum(polygon, (one) => one.x), sum(polygon, (one) => one.y)];
    return { x: x / Math.max(1, polygon.length), y: y / Math.max(1, polygon.length) };
  }
  let [x, y] = [0, 0];
  forEachSide(polygon, (a, b) => {
    const cross = a.x * b.y - b.x * a.y;
    x += (a.x + b.x) * cross;
    y += (a.y + b.y) * cross;
  });
  return { x: x / (6 * area), y: y / (6 * area) };
}

/** What of a convex polygon lies in a half-plane. Sutherland and Hodgman, Reentrant polygon clipping, 1974. */
export function clip(polygon: Polygon, { nx, ny, offset }: HalfPlane): Polygon {
  const kept: Spot[] = [];
  forEachSide(polygon, (a, b) => {
    const [da, db] = [nx * a.x + ny * a.y - offset, nx * b.x + ny * b.y - offset];
    if (da <= 0) kept.push(a);
    if ((da < 0 && db > 0) || (da > 0 && db < 0)) {
      const share = da / (da - db);
      kept.push({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share });
    }
  });
  return kept;
}

/** The half-planes whose meeting is the polygon. */
export function sidesOf(polygon: Polygon): readonly HalfPlane[] {
  const turn = Math.sign(signedArea(polygon)) || 1;
  const sides: HalfPlane[] = [];
  forEachSide(polygon, (a, b) => {
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length < 1e-6) return;
    const [nx, ny] = [(turn * (b.y - a.y)) / length, (-turn * (b.x - a.x)) / length];
    sides.push({ nx, ny, offset: nx * a.x + ny * a.y });
  });
  return sides;
}

/** A convex polygon with every side moved inwards. */
export function inset(polygon: Polygon, distance: number): Polygon {
  return sidesOf(polygon).reduce<Polygon>(
    (left, { nx, ny, offset }) => clip(left, { nx, ny, offset: offset - distance }),
    polygon,
  );
}

export function contains(polygon: Polygon, { x, y }: Spot): boolean {
  let inside = false;
  forEachSide(polygon, (a, b) => {
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}

/** Corners that are no corners, and sides too short to see, left out. */
export function simplified(polygon: Polygon, shortest: number): Polygon {
  const kept: Spot[] = [];
  for (const spot of polygon) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(last.x - spot.x, last.y - spot.y) >= shortest) kept.push(spot);
  }
  return kept;
}

function signedArea(polygon: Polygon): number {
  let twice = 0;
  forEachSide(polygon, (a, b) => {
    twice += a.x * b.y - b.x * a.y;
  });
  return twice / 2;
}

function forEachSide(polygon: Polygon, visit: (a: Spot, b: Spot) => void): void {
  for (let index = 0; index < polygon.length; index++) {
    const [a, b] = [polygon[index], polygon[(index + 1) % polygon.length]];
    if (a !== undefined && b !== undefined) visit(a, b);
  }
}

function sum(polygon: Polygon, of: (spot: Spot) => number): number {
  return polygon.reduce((all, one) => all + of(one), 0);
}
