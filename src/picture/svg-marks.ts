import type { SceneNode } from '../view/scene-parts.ts';
import { outlineOf } from './glyph.ts';

/** A mark's outline as path data; relative, so that equal marks are equal text. */
export function markPath({ x, y, shape }: Pick<SceneNode, 'x' | 'y' | 'shape'>, radius: number): string {
  const outline = outlineOf(shape);
  const r = Math.round(radius * 2) / 2;
  if (outline === undefined) {
    return `M${short(x - r)} ${short(y)}a${short(r)} ${short(r)} 0 1 0 ${short(2 * r)} 0a${short(r)} ${short(r)} 0 1 0${minus(short(-2 * r))} 0`;
  }
  const [start, ...rest] = outline;
  if (start === undefined) return '';
  let [px, py] = start;
  const lines = rest.map(([cx, cy]) => {
    const step = `${short((cx - px) * r)} ${short((cy - py) * r)}`;
    [px, py] = [cx, cy];
    return step;
  });
  return `M${short(x + start[0] * r)} ${short(y + start[1] * r)}l${lines.join(' ')}z`;
}

function short(number: number): string {
  return String(Math.round(number * 10) / 10);
}

function minus(text: string): string {
  return text.startsWith('-') ? text : ` ${text}`;
}
