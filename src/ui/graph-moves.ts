import type { SceneNode } from '../view/scene-parts.ts';
import type { Direction } from '../view/toward.ts';

const panBy = 80;

/** Keys that lead in a direction. */
export const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** How far the picture goes along with a step in a direction; CSS pixels. */
export function shift(direction: Direction): [number, number] {
  switch (direction) {
    case 'left':
      return [panBy, 0];
    case 'right':
      return [-panBy, 0];
    case 'up':
      return [0, panBy];
    case 'down':
      return [0, -panBy];
  }
}

/** Where the cursor begins when nothing is in the middle. */
export function mostImportant(nodes: readonly SceneNode[]): string | undefined {
  let best: SceneNode | undefined;
  for (const node of nodes) if (best === undefined || node.importance > best.importance) best = node;
  return best?.id;
}
