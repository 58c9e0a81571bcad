import { breakLines, textWidth, type Weight } from '../language/width.ts';
import type { Point } from '../graph/graph.ts';

/** A rectangle in world units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands: `over` is beside the node, above the line that leaves it. */
export type Side = 'below' | 'right' | 'left' | 'over-right' | 'over-left';

/** A text as it is set: lines, size, where it is tied to its point. */
export interface Label {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: Weight;
  readonly side: Side;
}

export const lineHeight = 1.22;
/** Between a node's rim and its label. */
export const labelGap = 5;

/** Width of a label at a size. */
export function labelWidth({ lines, weight }: Pick<Label, 'lines' | 'weight'>, size: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, weight)));
}

/** The box of a label whose node stands at a point. */
export function labelBox(at: Point, radius: number, label: Label): Box {
  const width = labelWidth(label, label.size);
  const height = label.lines.length * label.size * lineHeight;
  const away = radius + labelGap;
  switch (label.side) {
    case 'below':
      return { x: at.x - width / 2, y: at.y + radius + labelGap - 2, width, height };
    case 'right':
      return { x: at.x + away, y: at.y - height / 2, width, height };
    case 'left':
      return { x: at.x - away - width, y: at.y - height / 2, width, height };
    case 'over-right':
      return { x: at.x + away, y: at.y - 2 - height, width, height };
    case 'over-left':
      return { x: at.x - away - width, y: at.y - 2 - height, width, height };
  }
}

/** The box of a node's mark. */
export function markBox(at: Point, radius: number): Box {
  return { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius };
}

export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

/** The smallest box around boxes, with a margin; an empty box at the origin for none. */
export function around(boxes: readonly Box[], margin = 0): Box {
  if (boxes.length === 0) return { x: -margin, y: -margin, width: 2 * margin, height: 2 * margin };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x: left - margin, y: top - margin, width: right - left + 2 * margin, height: bottom - top + 2 * margin };
}

/** A name in lines for a label that may be `most` wide. */
export function labelLines(name: string, most: number, size: number, weight: Weight = 'regular'): readonly string[] {
  return breakLines(name, most, size, weight);
}
