import type { Point } from '../graph/graph.ts';
import { around, labelBox, markBox } from './box.ts';
import type { Scene, SceneEdge, SceneNode } from './scene-parts.ts';
import type { View } from './view.ts';

/** Between what was moved out of the picture and its new rim. */
const margin = 24;

/** A scene as the address's hand has left it: concepts moved, their relations with them, and where to look. */
export function byHand(scene: Scene, { pins = [], cam }: View): Scene {
  const moves = new Map(pins.map((pin) => [pin.id, pin]));
  const nodes = scene.nodes.map((node) => moved(node, moves.get(node.id)));
  const displaced = nodes.filter((node) => moves.has(node.id));
  const at = nodes.find((node) => node.id === cam?.id);
  const boxes = displaced.flatMap((node) => [markBox(node, node.radius), labelBox(node, node.radius, node.label)]);
  return {
    ...scene,
    ...(displaced.length === 0
      ? {}
      : {
          nodes,
          edges: scene.edges.map((edge) => bent(edge, moves)),
          bounds: around([scene.bounds, ...boxes.map((box) => around([box], margin))]),
        }),
    ...(at === undefined || cam === undefined
      ? {}
      : {
          look: {
            x: at.x + cam.dx - cam.width / 2,
            y: at.y + cam.dy - cam.height / 2,
            width: cam.width,
            height: cam.height,
          },
        }),
  };
}

/** Control points of a line go along with its ends, each by its share of the way. */
export function bendsAlong(bends: readonly Point[], from: Point, to: Point): readonly Point[] {
  return bends.map(({ x, y }, index) => {
    const share = (index + 1) / (bends.length + 1);
    return { x: x + from.x * (1 - share) + to.x * share, y: y + from.y * (1 - share) + to.y * share };
  });
}

interface Move {
  readonly dx: number;
  readonly dy: number;
}

function moved(node: SceneNode, move: Move | undefined): SceneNode {
  return move === undefined ? node : { ...node, x: node.x + move.dx, y: node.y + move.dy };
}

function bent(edge: SceneEdge, moves: ReadonlyMap<string, Move>): SceneEdge {
  const [from, to] = [moves.get(edge.source), moves.get(edge.target)];
  if (from === undefined && to === undefined) return edge;
  return { ...edge, bends: bendsAlong(edge.bends, by(from), by(to)) };
}

function by(move: Move | undefined): Point {
  return { x: move?.dx ?? 0, y: move?.dy ?? 0 };
}
