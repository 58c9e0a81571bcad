import type { Point } from '../graph/graph.ts';
import { arrival, beadAt, halfway, piecesOf, reversed, stubsOf, type Piece } from '../picture/curve.ts';
import { beadsFrom, dashOf, edgeOpacity, edgeWidth, headLength, nodeRadius, stubLength } from '../picture/style.ts';
import { groundOf, tintOf } from '../picture/tokens.ts';
import type { Scene, SceneEdge, SceneNode } from '../view/scene-parts.ts';
import type { Box } from '../view/box.ts';
import { bendsAlong } from '../view/by-hand.ts';
import { reachesInto, windowOf, type Frame } from './frame.ts';

/** Relations: those that are lit above the others; direction as an arrowhead, what they run through as beads. */
export function paintEdges(context: CanvasRenderingContext2D, frame: Frame): void {
  const { scene, lighting } = frame;
  const nodes = nodesOf(scene);
  const lit: SceneEdge[] = [];
  const window = windowOf(frame);
  for (const edge of scene.edges) {
    if (isLit(frame, edge)) lit.push(edge);
    else if (edge.from <= frame.camera.zoom)
      paintEdge(context, frame, nodes, edge, window, lighting === undefined ? undefined : false);
  }
  for (const edge of lit) paintEdge(context, frame, nodes, edge, window, true);
  context.globalAlpha = 1;
  context.setLineDash([]);
}

const known = new WeakMap<Scene, ReadonlyMap<string, SceneNode>>();

function nodesOf(scene: Scene): ReadonlyMap<string, SceneNode> {
  let nodes = known.get(scene);
  if (nodes === undefined) known.set(scene, (nodes = new Map(scene.nodes.map((node) => [node.id, node]))));
  return nodes;
}

/** Where an edge's text may stand. */
export function edgeMiddle(frame: Frame, edge: SceneEdge): Point | undefined {
  const pieces = wayOf(frame, edge);
  return pieces === undefined ? undefined : halfway(pieces);
}

export function isLit({ lighting }: Frame, edge: SceneEdge): boolean {
  return lighting === undefined ? edge.emphasis === 'focus' || edge.emphasis === 'lit' : lighting.edges.has(edge.id);
}

/** May it be pointed at: is it drawn at this zoom, chosen, or at an end that is lit? */
export function isVisible(frame: Frame, edge: SceneEdge): boolean {
  return edge.from <= frame.camera.zoom || isLit(frame, edge);
}

/** The line of a relation as it is drawn, in the world: all of it, or its beginnings. */
export function lineOf(frame: Frame, edge: SceneEdge): readonly Piece[] {
  const pieces = wayOf(frame, edge) ?? [];
  return edge.stub && !isLit(frame, edge) ? stubsOf(pieces, stubLength) : pieces;
}

function paintEdge(
  context: CanvasRenderingContext2D,
  frame: Frame,
  nodes: ReadonlyMap<string, SceneNode>,
  edge: SceneEdge,
  window: Box,
  lit: boolean | undefined,
): void {
  const { scene, camera, palette } = frame;
  const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
  const [from, to] = [frame.where(edge.source), frame.where(edge.target)];
  if (from === undefined || to === undefined || source === undefined || target === undefined) return;
  const stubs = edge.stub && lit !== true;
  const bends = moved(frame, edge, from, to);
  const [leaves, arrives] = [reachesInto(window, [from]), reachesInto(window, [to])];
  if (!leaves && !arrives && (stubs || !reachesInto(window, [from, to, ...bends]))) return;
  const pieces = piecesOf(from, bends, to);
  const fresh = frame.fresh.has(edge.source) || frame.fresh.has(edge.target);
  const width = (edgeWidth(edge, scene.kind, camera.zoom) * (lit === true ? 1.35 : 1)) / camera.zoom;
  context.globalAlpha = edgeOpacity(edge, lit) * (fresh ? frame.arrived : 1);
  context.strokeStyle = tintOf(edge.hue, palette).mark;
  context.fillStyle = context.strokeStyle;
  context.lineWidth = width;
  context.setLineDash(dashOf(edge.dash).map((dash) => dash * Math.max(width, 1 / camera.zoom)));
  context.beginPath();
  for (const [index, piece] of (stubs ? stubsOf(pieces, stubLength) : pieces).entries()) {
    if (index === 0 || stubs) context.moveTo(piece.from.x, piece.from.y);
    context.quadraticCurveTo(piece.control.x, piece.control.y, piece.to.x, piece.to.y);
  }
  context.stroke();
  const size = headLength(width * camera.zoom, scene.kind, camera.zoom);
  if (arrives) paintArrow(context, pieces, nodeRadius(target, scene.kind, camera.zoom), size);
  if (edge.symmetric && leaves)
    paintArrow(context, reversed(pieces), nodeRadius(source, scene.kind, camera.zoom), size);
  if (edge.via.length > 0 && !stubs && (scene.kind !== 'map' || camera.zoom >= beadsFrom || lit === true))
    paintBeads(context, frame, edge, pieces, width);
}

function paintArrow(context: CanvasRenderingContext2D, pieces: readonly Piece[], radius: number, size: number): void {
  const { at, direction } = arrival(pieces, radius + size * 0.25);
  const [dx, dy] = [direction.x * size, direction.y * size];
  context.beginPath();
  context.moveTo(at.x, at.y);
  context.lineTo(at.x - dx - dy * 0.46, at.y - dy + dx * 0.46);
  context.lineTo(at.x - dx * 0.72, at.y - dy * 0.72);
  context.lineTo(at.x - dx + dy * 0.46, at.y - dy - dx * 0.46);
  context.closePath();
  context.fill();
}

function paintBeads(
  context: CanvasRenderingContext2D,
  { palette }: Frame,
  edge: SceneEdge,
  pieces: readonly Piece[],
  width: number,
): void {
  context.setLineDash([]);
  edge.via.forEach((_, index) => {
    const { x, y } = halfway(pieces, beadAt(index, edge.via.length));
    context.beginPath();
    context.arc(x, y, width * 2.4, 0, 2 * Math.PI);
    context.fillStyle = groundOf(palette).paper;
    context.fill();
    context.stroke();
  });
}

/** Its control points go along when an end has been moved. */
function wayOf(frame: Frame, edge: SceneEdge): readonly Piece[] | undefined {
  const [from, to] = [frame.where(edge.source), frame.where(edge.target)];
  if (from === undefined || to === undefined) return undefined;
  return piecesOf(from, moved(frame, edge, from, to), to);
}

function moved(frame: Frame, edge: SceneEdge, from: Point, to: Point): readonly Point[] {
  const [a, b] = [frame.home(edge.source), frame.home(edge.target)];
  if (a === undefined || b === undefined || (a.x === from.x && a.y === from.y && b.x === to.x && b.y === to.y))
    return edge.bends;
  return bendsAlong(edge.bends, { x: from.x - a.x, y: from.y - a.y }, { x: to.x - b.x, y: to.y - b.y });
}
