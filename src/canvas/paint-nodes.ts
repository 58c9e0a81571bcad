import type { Point } from '../graph/graph.ts';
import { outlineOf, ringHole } from '../picture/glyph.ts';
import { nodeRadius, statusFrom } from '../picture/style.ts';
import { groundOf, tintOf } from '../picture/tokens.ts';
import type { SceneNode } from '../view/scene-parts.ts';
import { toScreen, type Frame } from './frame.ts';

/** The marks: colour by category, shape by kind; what is selected or has an end is marked besides. */
export function paintNodes(context: CanvasRenderingContext2D, frame: Frame): void {
  const { scene, camera, width, height } = frame;
  for (const node of scene.nodes.toReversed()) {
    const at = frame.where(node.id);
    if (at === undefined || !isDrawn(frame, node)) continue;
    const radius = nodeRadius(node, scene.kind, camera.zoom);
    const screen = toScreen(camera, at);
    const reach = radius * camera.zoom + 12;
    if (screen.x < -reach || screen.y < -reach || screen.x > width + reach || screen.y > height + reach) continue;
    paintNode(context, frame, node, at, radius);
  }
  context.globalAlpha = 1;
}

function paintNode(context: CanvasRenderingContext2D, frame: Frame, node: SceneNode, at: Point, radius: number): void {
  const { palette, camera } = frame;
  const ground = groundOf(palette);
  const tint = tintOf(node.hue, palette);
  const pixel = 1 / camera.zoom;
  context.globalAlpha = nodeAlpha(frame, node);
  if (node.emphasis === 'focus' || frame.lighting?.centre.has(node.id) === true) {
    circle(context, at, radius + 5 * pixel);
    context.fillStyle = tint.mark;
    const alpha = context.globalAlpha;
    context.globalAlpha = alpha * 0.22;
    context.fill();
    context.globalAlpha = alpha;
  }
  if (node.selected) {
    circle(context, at, radius + 4 * pixel);
    context.lineWidth = 2 * pixel;
    context.strokeStyle = ground.accent;
    context.stroke();
  }
  trace(context, node, at, radius);
  context.fillStyle = tint.mark;
  context.fill();
  context.lineWidth = 1.2 * pixel;
  context.strokeStyle = ground.paper;
  context.stroke();
  if (node.shape === 'ring') {
    circle(context, at, radius * ringHole);
    context.fillStyle = ground.paper;
    context.fill();
  }
  if (node.status !== 'active' && camera.zoom >= statusFrom) paintStatus(context, frame, node, at, radius);
}

/** Is there room for a node's mark at this zoom, or is it lit? */
export function isDrawn({ camera, lighting }: Frame, node: SceneNode): boolean {
  return node.from <= camera.zoom || lighting?.nodes.has(node.id) === true;
}

/** How strongly a node is drawn. */
export function nodeAlpha({ lighting, fresh, arrived }: Frame, node: SceneNode): number {
  const strength =
    lighting === undefined ? (node.emphasis === 'dim' ? 0.35 : 1) : lighting.nodes.has(node.id) ? 1 : 0.22;
  return fresh.has(node.id) ? strength * arrived : strength;
}

function trace(context: CanvasRenderingContext2D, node: SceneNode, at: Point, radius: number): void {
  const outline = outlineOf(node.shape);
  if (outline === undefined) return circle(context, at, radius);
  context.beginPath();
  for (const [x, y] of outline) context.lineTo(at.x + x * radius, at.y + y * radius);
  context.closePath();
}

/** A bar across a small disc: closed to new customers; a cross: ended. */
function paintStatus(
  context: CanvasRenderingContext2D,
  frame: Frame,
  node: SceneNode,
  at: Point,
  radius: number,
): void {
  const ground = groundOf(frame.palette);
  const size = Math.max(radius * 0.5, 3.6 / frame.camera.zoom);
  const middle = { x: at.x + radius * 0.85, y: at.y - radius * 0.85 };
  circle(context, middle, size);
  context.fillStyle = ground.paper;
  context.fill();
  context.strokeStyle = ground.ink;
  context.lineWidth = size * 0.32;
  context.stroke();
  const arm = size * 0.5;
  context.beginPath();
  if (node.status === 'ended') {
    context.moveTo(middle.x - arm * 0.8, middle.y - arm * 0.8);
    context.lineTo(middle.x + arm * 0.8, middle.y + arm * 0.8);
    context.moveTo(middle.x + arm * 0.8, middle.y - arm * 0.8);
    context.lineTo(middle.x - arm * 0.8, middle.y + arm * 0.8);
  } else {
    context.moveTo(middle.x - arm, middle.y);
    context.lineTo(middle.x + arm, middle.y);
  }
  context.stroke();
}

function circle(context: CanvasRenderingContext2D, { x, y }: Point, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}
