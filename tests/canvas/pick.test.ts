import { describe, expect, test } from 'vitest';
import { lightingOf, type Frame } from '../../src/canvas/frame.ts';
import { shownLabels } from '../../src/canvas/labels.ts';
import { pick } from '../../src/canvas/pick.ts';
import { cameraOf } from '../../src/picture/camera.ts';
import { beadAt, halfway, piecesOf } from '../../src/picture/curve.ts';
import { emptyView } from '../../src/view/decode.ts';
import { sceneOf } from '../../src/view/scene.ts';
import type { Scene } from '../../src/view/scene-parts.ts';
import { synthetic } from '../view/synthetic.ts';

const graph = synthetic({ concepts: 80, relations: 200, categories: 4, hub: 30 });
const place = { kind: 'concept', id: 'c0', hops: 1, expanded: [] } as const;
const scene = sceneOf(graph, { ...emptyView('en'), place });
const size = { width: 1440, height: 900 };

describe('what is drawn can be hit', () => {
  test('every mark in its middle and at its rim', () => {
    const frame = frameOf(scene);
    for (const node of scene.nodes) {
      const at = onScreen(frame, node);
      expect(pick(frame, at)).toEqual({ kind: 'node', id: node.id });
      expect(pick(frame, { x: at.x, y: at.y - node.radius * frame.camera.zoom })).toEqual({
        kind: 'node',
        id: node.id,
      });
    }
  });

  test('every name that is shown, where it stands', () => {
    const frame = frameOf(scene);
    const labels = shownLabels(frame);
    expect(labels.length).toBe(scene.nodes.length);
    for (const { node, box } of labels) {
      expect(pick(frame, { x: box.x + box.width / 2, y: box.y + box.height / 2 })?.id).toBe(node.id);
    }
  });

  test('a relation on its way, unless it is not drawn', () => {
    const frame = frameOf(scene);
    const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
    const drawn = scene.edges.filter(({ from }) => from === 0);
    expect(drawn.length).toBeGreaterThan(20);
    const kindsIn = (shown: Scene): readonly (string | undefined)[] =>
      drawn.map(({ source, target, bends }) => {
        const [from, to] = [nodes.get(source), nodes.get(target)];
        if (from === undefined || to === undefined) return undefined;
        return pick(frameOf(shown), onScreen(frame, halfway(piecesOf(from, bends, to), 0.8)))?.kind;
      });
    expect(kindsIn(scene).filter((kind) => kind === 'edge').length).toBeGreaterThan(drawn.length * 0.8);
    const hidden = { ...scene, edges: scene.edges.map((edge) => ({ ...edge, from: Infinity })) };
    expect(kindsIn(hidden)).not.toContain('edge');
  });

  test('the bead of a relation that runs through another concept, before its line', () => {
    const [id] = scene.edges.filter(({ from }) => from === 0).map((edge) => edge.id);
    const edges = scene.edges.filter((edge) => edge.id === id).map((edge) => ({ ...edge, via: ['c9'] }));
    const frame = frameOf({ ...scene, edges });
    const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
    for (const { source, target, bends } of edges) {
      const [from, to] = [nodes.get(source), nodes.get(target)];
      if (from === undefined || to === undefined) throw new Error('the relation has no ends');
      const pieces = piecesOf(from, bends, to);
      expect(pick(frame, onScreen(frame, halfway(pieces, beadAt(0, 1))))).toEqual({ kind: 'bead', id });
      expect(pick(frame, onScreen(frame, halfway(pieces, 0.8)))).toEqual({ kind: 'edge', id });
    }
  });

  test('a small mark from 12 pixels away, the nearer of two', () => {
    const frame = frameOf({
      ...scene,
      nodes: scene.nodes.map((node) => ({ ...node, radius: 2, labelFrom: Infinity })),
    });
    for (const node of scene.nodes) {
      const { x, y } = onScreen(frame, node);
      expect(pick(frame, { x: x - 2, y: y - 12 })?.kind).toBe('node');
    }
  });
});

test('beside everything there is nothing', () => {
  expect(pick(frameOf(scene), { x: 2, y: 2 })).toBeUndefined();
});

function frameOf(shown: Scene): Frame {
  const nodes = new Map(shown.nodes.map((node) => [node.id, { x: node.x, y: node.y }]));
  const where = (id: string): { x: number; y: number } | undefined => nodes.get(id);
  return {
    scene: shown,
    camera: cameraOf(shown, size, { top: 0, right: 0, bottom: 0, left: 0 }),
    palette: 'light',
    ...size,
    pixelRatio: 1,
    lighting: lightingOf(shown, []),
    where,
    home: where,
    arrived: 1,
    fresh: new Set(),
  };
}

function onScreen({ camera }: Frame, { x, y }: { readonly x: number; readonly y: number }): { x: number; y: number } {
  return { x: x * camera.zoom + camera.x, y: y * camera.zoom + camera.y };
}
