import type { Scene } from '../view/scene-parts.ts';

/** Before anything is shown. */
export const emptyScene: Scene = {
  kind: 'map',
  language: '',
  bounds: { x: 0, y: 0, width: 1, height: 1 },
  centre: { x: 0, y: 0 },
  leastZoom: 0.1,
  text: 'screen',
  nodes: [],
  edges: [],
  regions: [],
  headings: [],
};

/** Does the address want the camera elsewhere than before? */
export function looksElsewhere({ look: before }: Scene, { look: after }: Scene): boolean {
  return after !== undefined && JSON.stringify(after) !== JSON.stringify(before);
}

/** Are the scenes the same picture with other things in it, so that the camera stays? */
export function sameGround(before: Scene, after: Scene): boolean {
  if (before.kind !== after.kind) return false;
  const old = new Map(before.nodes.map((node) => [node.id, node]));
  const common = after.nodes.flatMap((node) => old.get(node.id) ?? []);
  const stand = after.nodes.filter((node) => {
    const was = old.get(node.id);
    return was !== undefined && was.x === node.x && was.y === node.y;
  });
  return common.length > 0 && stand.length === common.length;
}
