import { tintOf } from '../picture/tokens.ts';
import type { SceneRegion } from '../view/scene-parts.ts';
import type { Frame } from './frame.ts';

const paths = new WeakMap<SceneRegion, Path2D>();

/** The categories' land, with a soft coast. */
export function paintRegions(context: CanvasRenderingContext2D, { scene, palette, camera, lighting }: Frame): void {
  for (const region of scene.regions) {
    const tint = tintOf(region.hue, palette);
    const path = pathOf(region);
    context.globalAlpha = lighting === undefined ? 1 : 0.75;
    context.fillStyle = tint.fill;
    context.fill(path);
    context.strokeStyle = tint.coast;
    context.lineWidth = 1.2 / camera.zoom;
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

/** The outline's points as control points: a smooth coast through the middles between them. */
function pathOf(region: SceneRegion): Path2D {
  const known = paths.get(region);
  if (known !== undefined) return known;
  const path = new Path2D();
  const { outline } = region;
  outline.forEach((point, index) => {
    const next = outline[(index + 1) % outline.length] ?? point;
    const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    if (index === 0) {
      const last = outline.at(-1) ?? point;
      path.moveTo((last.x + point.x) / 2, (last.y + point.y) / 2);
    }
    path.quadraticCurveTo(point.x, point.y, middle.x, middle.y);
  });
  path.closePath();
  paths.set(region, path);
  return path;
}
