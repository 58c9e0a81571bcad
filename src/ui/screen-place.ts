import type { Point } from '../graph/graph.ts';
import type { Stage } from './stage.ts';

/** Where something in the picture is seen now, wherever a hand has moved it; CSS pixels of the window. */
export function screenPlace(stage: Stage, node: (Point & { readonly id: string }) | undefined): Point {
  const moved = node === undefined ? undefined : stage.hand()?.moved.get(node.id);
  const [zoom = 1, x = 0, y = 0] = (stage.element.dataset['camera'] ?? '').split(' ').map(Number);
  const box = stage.element.getBoundingClientRect();
  return {
    x: box.left + x + ((node?.x ?? 0) + (moved?.x ?? 0)) * zoom,
    y: box.top + y + ((node?.y ?? 0) + (moved?.y ?? 0)) * zoom,
  };
}
