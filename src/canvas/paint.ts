import { groundOf } from '../picture/tokens.ts';
import type { Frame } from './frame.ts';
import { paintEdges } from './paint-edges.ts';
import { paintHeadings, paintLabels, paintTitles } from './paint-labels.ts';
import { paintNodes } from './paint-nodes.ts';
import { paintRegions } from './paint-regions.ts';

/** Paints a whole frame: land, relations, marks, then every text. */
export function paint(context: CanvasRenderingContext2D, frame: Frame): void {
  const { pixelRatio, camera, width, height } = frame;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = groundOf(frame.palette).paper;
  context.fillRect(0, 0, width, height);
  const scale = pixelRatio * camera.zoom;
  context.setTransform(scale, 0, 0, scale, pixelRatio * camera.x, pixelRatio * camera.y);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  paintRegions(context, frame);
  paintEdges(context, frame);
  paintNodes(context, frame);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  paintTitles(context, frame);
  paintHeadings(context, frame);
  paintLabels(context, frame);
  context.globalAlpha = 1;
}
