import { expect, test } from 'vitest';
import { lightingOf } from '../../src/canvas/frame.ts';
import { createPlaces } from '../../src/canvas/places.ts';
import { sameGround } from '../../src/canvas/scenes.ts';
import { sceneOf } from '../../src/view/scene.ts';
import type { Hops, View } from '../../src/view/view.ts';
import { synthetic } from '../view/synthetic.ts';

const graph = synthetic({ concepts: 80, relations: 200, categories: 4, hub: 30 });
const camera = { zoom: 1, x: 0, y: 0 };

function sceneAt(id: string, hops: Hops = 1): ReturnType<typeof sceneOf> {
  const view: View = {
    language: 'en',
    place: { kind: 'concept', id, hops, expanded: [] },
    select: [],
    filters: {},
    presentation: 'graph',
    differences: 'all',
  };
  return sceneOf(graph, view);
}

test('one lit concept lights its neighbourhood, several what runs between them', () => {
  const scene = sceneAt('c0');
  const one = lightingOf(scene, ['c0']);
  expect(one?.nodes.size).toBe(scene.nodes.length);
  const [relation] = graph.outgoing.get('c0') ?? [];
  const two = lightingOf(scene, ['c0', relation?.target ?? '']);
  expect(two?.edges.has(relation?.id ?? '')).toBe(true);
  expect(two?.nodes.size).toBe(2);
  expect(lightingOf(scene, ['nobody'])).toBeUndefined();
});

test('what is in both scenes sets out from where it was on the screen, and arrives', () => {
  const places = createPlaces();
  places.go(sceneAt('c0'), camera, camera);
  places.advance(1);
  const next = sceneAt('c1');
  const common = next.nodes.find((node) => places.where(node.id) !== undefined);
  if (common === undefined) throw new Error('the scenes have nothing in common');
  const before = places.where(common.id);
  places.go(next, camera, camera);
  expect(places.where(common.id)).toEqual(before);
  places.advance(1);
  expect(places.where(common.id)).toEqual({ x: common.x, y: common.y });
});

test('a node stays where a hand has put it until its own place changes', () => {
  const places = createPlaces();
  places.go(sceneAt('c0'), camera, camera);
  places.advance(1);
  places.drag('c0', { x: 300, y: 40 });
  places.go(sceneAt('c0'), camera, camera);
  expect(places.where('c0')).toEqual({ x: 300, y: 40 });
});

test('the camera stays for the same ground only', () => {
  expect(sameGround(sceneAt('c0'), sceneAt('c0'))).toBe(true);
  expect(sameGround(sceneAt('c0'), sceneAt('c1'))).toBe(false);
});
