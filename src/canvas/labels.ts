import type { Point } from '../graph/graph.ts';
import { labelPixels, nodeRadius } from '../picture/style.ts';
import { labelGap, labelWidth, lineHeight, markBox, overlaps, type Box, type Label } from '../view/box.ts';
import type { SceneNode } from '../view/scene-parts.ts';
import { toScreen, type Frame } from './frame.ts';

/** A concept's name where it stands on the screen; CSS pixels. */
export interface Placed {
  readonly node: SceneNode;
  readonly at: Point;
  readonly pixels: number;
  readonly radius: number;
  readonly box: Box;
}

/**
 * The names that are shown: of concepts that have room at this zoom and of all that are lit, as far as they do not lie
 * on each other; those that are lit come first.
 */
export function shownLabels(frame: Frame): readonly Placed[] {
  const { scene, camera, lighting, width, height } = frame;
  const shown: Placed[] = [];
  if (lighting !== undefined) {
    const lit = scene.nodes.filter((node) => lighting.nodes.has(node.id));
    const marks = lit.flatMap((node) => markOf(frame, node) ?? []);
    const order = lit.toSorted((a, b) => Number(lighting.centre.has(b.id)) - Number(lighting.centre.has(a.id)));
    for (const node of order) {
      const placed = placeLabel(frame, node);
      if (placed === undefined) continue;
      const given = node.labelFrom <= camera.zoom;
      if (!given && [...shown.map(({ box }) => box), ...marks].some((box) => overlaps(box, placed.box))) continue;
      shown.push(placed);
    }
  }
  const litOnes = shown.length;
  for (const node of scene.nodes) {
    if (node.labelFrom > camera.zoom || lighting?.nodes.has(node.id) === true) continue;
    const placed = placeLabel(frame, node);
    if (placed === undefined) continue;
    const { box } = placed;
    if (box.x > width || box.y > height || box.x + box.width < 0 || box.y + box.height < 0) continue;
    let free = true;
    for (let at = 0; at < litOnes && free; at++) free = !overlaps((shown[at] ?? placed).box, box);
    if (free) shown.push(placed);
  }
  return shown;
}

function placeLabel(frame: Frame, node: SceneNode): Placed | undefined {
  const { scene, camera } = frame;
  const where = frame.where(node.id);
  if (where === undefined) return undefined;
  const at = toScreen(camera, where);
  const pixels = labelPixels(node, scene, camera.zoom);
  const radius = nodeRadius(node, scene.kind, camera.zoom) * camera.zoom;
  const width = widthOf(node.label) * pixels;
  const height = node.label.lines.length * pixels * lineHeight;
  const gap = labelGap * (scene.text === 'world' ? camera.zoom : 1);
  const { side } = node.label;
  const x =
    side === 'below' ? at.x - width / 2 : side.endsWith('right') ? at.x + radius + gap : at.x - radius - gap - width;
  const y =
    side === 'below'
      ? at.y + radius + gap - 2
      : side.startsWith('over')
        ? at.y - 2 * camera.zoom - height
        : at.y - height / 2;
  return { node, at, pixels, radius, box: { x, y, width, height } };
}

function markOf(frame: Frame, node: SceneNode): Box | undefined {
  const where = frame.where(node.id);
  return (
    where &&
    markBox(toScreen(frame.camera, where), nodeRadius(node, frame.scene.kind, frame.camera.zoom) * frame.camera.zoom)
  );
}

const widths = new WeakMap<Label, number>();

/** In multiples of the label's size. */
function widthOf(label: Label): number {
  let width = widths.get(label);
  if (width === undefined) widths.set(label, (width = labelWidth(label, 1)));
  return width;
}
