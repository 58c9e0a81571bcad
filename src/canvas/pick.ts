import type { Point } from '../graph/graph.ts';
import { beadAt, halfway, pointOn, type Piece } from '../picture/curve.ts';
import { nodeRadius } from '../picture/style.ts';
import type { SceneEdge } from '../view/scene-parts.ts';
import { reachesInto, toScreen, toWorld, type Frame } from './frame.ts';
import { shownLabels } from './labels.ts';
import { isDrawn } from './paint-nodes.ts';
import { isVisible, lineOf } from './paint-edges.ts';

/** What lies under a point. */
export interface Picked {
  readonly kind: 'node' | 'edge' | 'bead';
  readonly id: string;
}

/** A mark can be hit this far from its middle, however small it is drawn; CSS pixels. */
const reach = 13;
/** A line can be hit from this far; CSS pixels. */
const near = 5;
const samples = 10;
/** A bead can be hit from this far; CSS pixels. */
const beadReach = 12;

/** What is drawn under a point of the screen: a mark, a name, a mark close by, a relation; as it lies there now. */
export function pick(frame: Frame, at: Point): Picked | undefined {
  const mark = nearestMark(frame, at);
  if (mark !== undefined && mark.away <= 3) return { kind: 'node', id: mark.id };
  const named = shownLabels(frame).find(
    ({ box }) => at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height,
  );
  const id = named?.node.id ?? mark?.id;
  return id === undefined ? (nearestBead(frame, at) ?? nearestEdge(frame, at)) : { kind: 'node', id };
}

function nearestMark(frame: Frame, at: Point): { readonly id: string; readonly away: number } | undefined {
  const { scene, camera } = frame;
  let best: { readonly id: string; readonly away: number } | undefined;
  for (const node of scene.nodes) {
    const where = frame.where(node.id);
    if (where === undefined) continue;
    const { x, y } = toScreen(camera, where);
    const radius = nodeRadius(node, scene.kind, camera.zoom) * camera.zoom;
    const most = Math.max(radius + 4, reach);
    if (Math.abs(x - at.x) > most || Math.abs(y - at.y) > most || !isDrawn(frame, node)) continue;
    const distance = Math.hypot(x - at.x, y - at.y);
    if (distance > most || (best !== undefined && distance - radius >= best.away)) continue;
    best = { id: node.id, away: distance - radius };
  }
  return best;
}

function nearestEdge(frame: Frame, at: Point): Picked | undefined {
  const point = toWorld(frame.camera, at);
  const around = near / frame.camera.zoom;
  const window = { x: point.x - around, y: point.y - around, width: 2 * around, height: 2 * around };
  let [best, least]: [SceneEdge | undefined, number] = [undefined, around];
  for (const edge of frame.scene.edges) {
    if (!isVisible(frame, edge)) continue;
    for (const piece of lineOf(frame, edge)) {
      if (!reachesInto(window, [piece.from, piece.control, piece.to])) continue;
      const distance = distanceTo(piece, point);
      if (distance <= least) [best, least] = [edge, distance];
    }
  }
  return best && { kind: 'edge', id: best.id };
}

/** The bead of a relation that runs through others. */
function nearestBead(frame: Frame, at: Point): Picked | undefined {
  for (const edge of frame.scene.edges) {
    if (edge.via.length === 0 || !isVisible(frame, edge)) continue;
    const pieces = lineOf(frame, edge);
    for (const index of edge.via.keys()) {
      const bead = toScreen(frame.camera, halfway(pieces, beadAt(index, edge.via.length)));
      if (Math.hypot(bead.x - at.x, bead.y - at.y) <= beadReach) return { kind: 'bead', id: edge.id };
    }
  }
  return undefined;
}

/** From a point to a curve, taken as a chain of short lines. */
function distanceTo(piece: Piece, point: Point): number {
  let least = Infinity;
  let from = piece.from;
  for (let step = 1; step <= samples; step++) {
    const to = pointOn(piece, step / samples);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(from.x + dx * share - point.x, from.y + dy * share - point.y));
    from = to;
  }
  return least;
}
