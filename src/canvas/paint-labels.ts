import type { Point } from '../graph/graph.ts';
import { fontStack, haloWidth, textScale } from '../picture/style.ts';
import { groundOf, tintOf } from '../picture/tokens.ts';
import { lineHeight, overlaps, type Box } from '../view/box.ts';
import { titleScale } from '../view/map-size.ts';
import type { SceneNode, SceneText } from '../view/scene-parts.ts';
import { toScreen, type Frame } from './frame.ts';
import { shownLabels, type Placed } from './labels.ts';
import { edgeMiddle, isLit } from './paint-edges.ts';
import { nodeAlpha } from './paint-nodes.ts';

/** More texts than these on lit edges would lie on each other. */
const mostEdgeTexts = 14;

/** The names of regions. */
export function paintTitles(context: CanvasRenderingContext2D, frame: Frame): void {
  const { scene, camera, palette } = frame;
  const scale = titleScale(camera.zoom) * camera.zoom;
  for (const { title, hue } of scene.regions) {
    const tint = tintOf(hue, palette);
    context.globalAlpha = frame.lighting === undefined ? 1 : 0.5;
    textBlock(context, frame, title, title.size * scale, tint.text, tint.fill);
  }
}

/** Headings of groups, with their counts. */
export function paintHeadings(context: CanvasRenderingContext2D, frame: Frame): void {
  const ground = groundOf(frame.palette);
  for (const heading of frame.scene.headings) {
    context.globalAlpha = frame.lighting === undefined ? frame.arrived : 0.5;
    const colour = heading.hue === undefined ? ground.quiet : tintOf(heading.hue, frame.palette).text;
    textBlock(
      context,
      frame,
      heading,
      heading.size * frame.camera.zoom * textScale(frame.camera.zoom),
      colour,
      ground.paper,
    );
  }
}

/** The names of concepts, and the texts of lit relations where they have room. */
export function paintLabels(context: CanvasRenderingContext2D, frame: Frame): void {
  const { lighting } = frame;
  const shown = shownLabels(frame);
  for (const placed of shown) paintLabel(context, frame, placed);
  const taken = shown.flatMap(({ node, box }) => (lighting?.nodes.has(node.id) === true ? [box] : []));
  paintEdgeTexts(context, frame, taken);
}

function paintLabel(context: CanvasRenderingContext2D, frame: Frame, { node, pixels, box, at, radius }: Placed): void {
  const ground = groundOf(frame.palette);
  context.globalAlpha = nodeAlpha(frame, node);
  context.font = `${node.label.weight === 'semibold' ? 600 : 400} ${pixels}px ${fontStack}`;
  context.textBaseline = 'alphabetic';
  const { side } = node.label;
  context.textAlign = side === 'below' ? 'center' : side.endsWith('right') ? 'left' : 'right';
  const x = side === 'below' ? at.x : side.endsWith('right') ? box.x : box.x + box.width;
  const halo = frame.scene.kind === 'map' ? tintOf(node.hue, frame.palette).fill : ground.paper;
  node.label.lines.forEach((line, index) => {
    haloed(context, line, x, box.y + pixels * (lineHeight * index + 0.93), ground.ink, halo, haloWidth);
  });
  if (node.hidden > 0 && frame.scene.kind !== 'map') paintCount(context, frame, node, box, at, radius, pixels);
}

/** How many neighbours are not drawn here. */
function paintCount(
  context: CanvasRenderingContext2D,
  frame: Frame,
  node: SceneNode,
  box: Box,
  at: Point,
  radius: number,
  pixels: number,
): void {
  const ground = groundOf(frame.palette);
  const text = `+${node.hidden}`;
  const gap = 0.45 * pixels;
  context.font = `400 ${pixels * (node.emphasis === 'focus' ? 0.74 : 0.9)}px ${fontStack}`;
  const middle = box.y + box.height - pixels * 0.29;
  if (node.label.side === 'below') {
    context.textAlign = 'left';
    haloed(context, text, at.x + radius + gap, at.y - radius * 0.5, ground.quiet, ground.paper, haloWidth);
  } else if (node.label.side.endsWith('right')) {
    context.textAlign = 'left';
    haloed(context, text, box.x + box.width + gap, middle, ground.quiet, ground.paper, haloWidth);
  } else {
    context.textAlign = 'right';
    haloed(context, text, box.x - gap, middle, ground.quiet, ground.paper, haloWidth);
  }
}

function paintEdgeTexts(context: CanvasRenderingContext2D, frame: Frame, taken: Box[]): void {
  const { scene, camera, palette } = frame;
  const lit = scene.edges.filter((edge) => isLit(frame, edge));
  if (lit.length > mostEdgeTexts && frame.lighting !== undefined) return;
  const pixels = scene.text === 'world' ? 13 * camera.zoom * textScale(camera.zoom) : 12;
  context.textAlign = 'center';
  context.globalAlpha = 1;
  context.font = `600 ${pixels}px ${fontStack}`;
  for (const edge of lit) {
    const middle = edgeMiddle(frame, edge);
    if (middle === undefined) continue;
    const { x, y } = toScreen(camera, middle);
    const { width } = context.measureText(edge.text);
    const box = { x: x - width / 2, y: y - pixels * 0.7, width, height: pixels * 1.3 };
    if (edge.emphasis !== 'focus' && taken.some((one) => overlaps(one, box))) continue;
    taken.push(box);
    haloed(context, edge.text, x, y + pixels * 0.35, tintOf(edge.hue, palette).text, groundOf(palette).paper, 4);
  }
}

function textBlock(
  context: CanvasRenderingContext2D,
  frame: Frame,
  text: SceneText,
  pixels: number,
  colour: string,
  halo: string,
): void {
  const { x, y } = toScreen(frame.camera, text);
  context.font = `600 ${pixels}px ${fontStack}`;
  context.textBaseline = 'alphabetic';
  context.textAlign = text.align === 'middle' ? 'center' : text.align === 'end' ? 'right' : 'left';
  text.lines.forEach((line, index) => {
    haloed(context, line, x, y + pixels * (0.35 + lineHeight * index), colour, halo, haloWidth);
  });
  if (text.count === undefined) return;
  const way = text.align === 'end' ? -1 : 1;
  const away = context.measureText(text.lines[0] ?? '').width + pixels * 0.5;
  context.font = `400 ${pixels}px ${fontStack}`;
  haloed(context, text.count, x + way * away, y + pixels * 0.35, groundOf(frame.palette).quiet, halo, haloWidth);
}

function haloed(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
  halo: string,
  width: number,
): void {
  context.strokeStyle = halo;
  context.lineWidth = width;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
