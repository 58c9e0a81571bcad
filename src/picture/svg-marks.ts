import type { SceneNode } from '../view/scene-parts.ts';
import { outlineOf } from './glyph.ts';

/** A mark's outline as path data: relative and in whole numbers, so that equal marks are equal text. */
export function markPath({ x, y, shape }: Pick<SceneNode, 'x' | 'y' | 'shape'>, radius: number): string {
  const outline = outlineOf(shape);
  const r = Math.round(radius);
  if (outline === undefined) return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
  const corners = outline.map(([cx, cy]) => [Math.round(cx * radius), Math.round(cy * radius)] as const);
  const [start, ...rest] = corners;
  if (start === undefined) return '';
  let [px, py] = start;
  const lines = rest.map(([cx, cy]) => {
    const step = `${cx - px} ${cy - py}`;
    [px, py] = [cx, cy];
    return step;
  });
  return `M${x + start[0]} ${y + start[1]}l${lines.join(' ')}z`;
}
