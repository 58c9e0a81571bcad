import type { Point } from '../graph/graph.ts';

/** A quadratic piece of a relation's line. */
export interface Piece {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** The pieces of a line from centre to centre with control points; between two of them it passes their middle. */
export function piecesOf(source: Point, bends: readonly Point[], target: Point): readonly Piece[] {
  if (bends.length === 0) return [{ from: source, control: middle(source, target), to: target }];
  const pieces: Piece[] = [];
  let from = source;
  bends.forEach((control, index) => {
    const next = bends[index + 1];
    const to = next === undefined ? target : middle(control, next);
    pieces.push({ from, control, to });
    from = to;
  });
  return pieces;
}

export function pointOn({ from, control, to }: Piece, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  };
}

/** The point and direction (a unit vector) where a line still is `distance` away from its end. */
export function arrival(pieces: readonly Piece[], distance: number): { readonly at: Point; readonly direction: Point } {
  const last = pieces.at(-1);
  if (last === undefined) return { at: { x: 0, y: 0 }, direction: { x: 1, y: 0 } };
  let [near, far] = [1, 0];
  for (let round = 0; round < 12; round++) {
    const t = (near + far) / 2;
    const point = pointOn(last, t);
    if (Math.hypot(point.x - last.to.x, point.y - last.to.y) < distance) near = t;
    else far = t;
  }
  const at = pointOn(last, far);
  const before = pointOn(last, Math.max(0, far - 0.06));
  const length = Math.hypot(at.x - before.x, at.y - before.y) || 1;
  return { at, direction: { x: (at.x - before.x) / length, y: (at.y - before.y) / length } };
}

/** The middle of a line's way, by its pieces. */
export function halfway(pieces: readonly Piece[], share = 0.5): Point {
  const along = share * pieces.length;
  const piece = pieces[Math.min(pieces.length - 1, Math.floor(along))];
  return piece === undefined ? { x: 0, y: 0 } : pointOn(piece, along - Math.floor(along));
}

/** The beginnings of a line at both its ends, each about `length` long. */
export function stubsOf(pieces: readonly Piece[], length: number): readonly Piece[] {
  const [first] = pieces;
  const last = reversed(pieces)[0];
  return [first, last].flatMap((piece) => {
    if (piece === undefined) return [];
    const share = Math.min(0.5, length / (Math.hypot(piece.to.x - piece.from.x, piece.to.y - piece.from.y) || 1));
    const control = {
      x: piece.from.x + (piece.control.x - piece.from.x) * share,
      y: piece.from.y + (piece.control.y - piece.from.y) * share,
    };
    return [{ from: piece.from, control, to: pointOn(piece, share) }];
  });
}

/** Where on its way, 0 to 1, a line's bead stands: before the middle, where its text may be. */
export function beadAt(index: number, of: number): number {
  return (0.62 * (index + 1)) / (of + 1);
}

/** The same way walked from the other end. */
export function reversed(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map(({ from, control, to }) => ({ from: to, control, to: from })).toReversed();
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
