import type { Point } from '../graph/graph.ts';
import type { Camera } from '../picture/camera.ts';
import type { Scene } from '../view/scene-parts.ts';

/** Where nodes stand at this moment: on their way from one scene to the next, or where a hand has put them. */
export interface Places {
  where(id: string): Point | undefined;
  home(id: string): Point | undefined;
  drag(id: string, to: Point): void;
  /** How far a hand has moved what stands elsewhere than the scene puts it. */
  moved(): ReadonlyMap<string, Point>;
  /** Goes over to a scene; what stood before sets out from where it was on the screen. */
  go(scene: Scene, before: Camera, after: Camera): void;
  /** 0 to 1: how far they have come. */
  advance(share: number): void;
  readonly fresh: ReadonlySet<string>;
  readonly arrived: number;
}

export function createPlaces(): Places {
  let homes = new Map<string, Point>();
  let starts = new Map<string, Point>();
  const dragged = new Map<string, Point>();
  let fresh = new Set<string>();
  let arrived = 1;

  const where = (id: string): Point | undefined => {
    const home = homes.get(id);
    if (home === undefined) return undefined;
    const start = starts.get(id);
    const end = dragged.get(id) ?? home;
    if (arrived >= 1 || start === undefined) return end;
    return { x: start.x + (end.x - start.x) * arrived, y: start.y + (end.y - start.y) * arrived };
  };
  return {
    where,
    home: (id) => homes.get(id),
    drag(id, to) {
      dragged.set(id, to);
    },
    moved() {
      const moves = [...dragged].flatMap(([id, { x, y }]): [string, Point][] => {
        const home = homes.get(id);
        return home === undefined ? [] : [[id, { x: x - home.x, y: y - home.y }]];
      });
      return new Map(moves);
    },
    go(scene, before, after) {
      const next = new Map(scene.nodes.map((node): [string, Point] => [node.id, { x: node.x, y: node.y }]));
      const setOut = new Map<string, Point>();
      fresh = new Set();
      for (const [id, home] of next) {
        const was = where(id);
        const old = homes.get(id);
        if (was === undefined) fresh.add(id);
        else if (old === undefined || old.x !== home.x || old.y !== home.y || moved(before, after)) {
          setOut.set(id, {
            x: (was.x * before.zoom + before.x - after.x) / after.zoom,
            y: (was.y * before.zoom + before.y - after.y) / after.zoom,
          });
        }
        if (old !== undefined && (old.x !== home.x || old.y !== home.y)) dragged.delete(id);
      }
      for (const id of dragged.keys()) if (!next.has(id)) dragged.delete(id);
      if (homes.size === 0) fresh = new Set();
      [homes, starts, arrived] = [next, setOut, 0];
    },
    advance(share) {
      arrived = share;
    },
    get fresh() {
      return fresh;
    },
    get arrived() {
      return arrived;
    },
  };
}

function moved(a: Camera, b: Camera): boolean {
  return a.zoom !== b.zoom || a.x !== b.x || a.y !== b.y;
}
