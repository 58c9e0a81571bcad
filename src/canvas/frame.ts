import type { Point } from '../graph/graph.ts';
import type { Camera } from '../picture/camera.ts';
import type { Palette } from '../picture/tokens.ts';
import type { Box } from '../view/box.ts';
import type { Scene } from '../view/scene-parts.ts';

/** What is pointed at: it and what belongs to it is lit, the rest dims. */
export interface Lighting {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** What the pointer or the cursor is on. */
  readonly centre: ReadonlySet<string>;
}

/** Everything that one painting of the canvas depends on. */
export interface Frame {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly lighting: Lighting | undefined;
  /** Where a node stands now: it may be on its way, or have been dragged. */
  where(id: string): Point | undefined;
  /** Where the scene puts it. */
  home(id: string): Point | undefined;
  /** 0 to 1: how far what is new has appeared. */
  readonly arrived: number;
  readonly fresh: ReadonlySet<string>;
}

/**
 * The lighting of concepts: one lights its neighbourhood, several light themselves and what runs between them. Where
 * relations are among the ids, those are lit with their ends, and the concepts by themselves.
 */
export function lightingOf(scene: Scene, ids: readonly string[]): Lighting | undefined {
  if (ids.length === 0) return undefined;
  const key = ids.join(' ');
  if (last.scene !== scene || last.key !== key) last = { scene, key, lighting: newLighting(scene, new Set(ids)) };
  return last.lighting;
}

/** Frames are painted and pointed at many times with the same light. */
let last: { readonly scene?: Scene; readonly key?: string; readonly lighting?: Lighting | undefined } = {};

function newLighting(scene: Scene, centre: ReadonlySet<string>): Lighting | undefined {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const node of scene.nodes) if (centre.has(node.id)) nodes.add(node.id);
  const named = scene.edges.some(({ id }) => centre.has(id));
  if (nodes.size === 0 && !named) return undefined;
  const alone = nodes.size === 1;
  for (const edge of scene.edges) {
    const [a, b] = [centre.has(edge.source), centre.has(edge.target)];
    if (named ? !centre.has(edge.id) : alone ? !(a || b) : !(a && b)) continue;
    edges.add(edge.id);
    nodes.add(edge.source);
    nodes.add(edge.target);
  }
  return { nodes, edges, centre };
}

/** The part of the world that is on the screen, and a little more. */
export function windowOf({ camera: { zoom, x, y }, width, height }: Frame): Box {
  const more = 60 / zoom;
  return { x: -x / zoom - more, y: -y / zoom - more, width: width / zoom + 2 * more, height: height / zoom + 2 * more };
}

/** Does a box that holds these points reach into a window? */
export function reachesInto(window: Box, points: readonly Point[]): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left < window.x + window.width && right > window.x && top < window.y + window.height && bottom > window.y;
}

/** From world to screen. */
export function toScreen({ zoom, x, y }: Camera, point: Point): Point {
  return { x: point.x * zoom + x, y: point.y * zoom + y };
}

/** From screen to world. */
export function toWorld({ zoom, x, y }: Camera, point: Point): Point {
  return { x: (point.x - x) / zoom, y: (point.y - y) / zoom };
}
