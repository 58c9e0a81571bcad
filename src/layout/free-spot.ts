import { contains, type Polygon, type Spot } from './polygon.ts';

interface Boxed {
  readonly half: number;
  readonly above: number;
  readonly below: number;
}

/** Within an outline, or anywhere below a height. */
export type Ground = { readonly outline: Polygon } | { readonly below: number };

const step = 9;

/** The free place on a ground that is nearest to a wish; undefined where there is none. */
export function freeSpot(box: Boxed, wish: Spot, isFree: (at: Spot) => boolean, ground: Ground): Spot | undefined {
  const spots = 'outline' in ground ? within(ground.outline) : under(ground.below, box, wish);
  let best: { readonly at: Spot; readonly distance: number } | undefined;
  for (const at of spots) {
    const distance = Math.hypot(at.x - wish.x, at.y - wish.y);
    if (best !== undefined && distance >= best.distance) continue;
    if ('outline' in ground && !corners(box, at).every((corner) => contains(ground.outline, corner))) continue;
    if (isFree(at)) best = { at, distance };
  }
  return best?.at;
}

function* within(outline: Polygon): Generator<Spot> {
  const [xs, ys] = [outline.map((spot) => spot.x), outline.map((spot) => spot.y)];
  for (let y = Math.min(...ys); y < Math.max(...ys); y += step) {
    for (let x = Math.min(...xs); x < Math.max(...xs); x += step) yield { x, y };
  }
}

function* under(height: number, { above, half }: Boxed, wish: Spot): Generator<Spot> {
  for (let row = 0; row < 40; row++) {
    for (let x = Math.max(half, wish.x - 1500); x < wish.x + 1500; x += 20) {
      yield { x: Math.round(x), y: Math.round(height + 30 + above + row * 60) };
    }
  }
}

function corners({ half, above, below }: Boxed, { x, y }: Spot): readonly Spot[] {
  return [
    { x: x - half, y: y - above },
    { x: x + half, y: y - above },
    { x: x - half, y: y + below },
    { x: x + half, y: y + below },
  ];
}
