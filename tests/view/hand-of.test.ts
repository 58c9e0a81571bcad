import { describe, expect, test } from 'vitest';
import { emptyView } from '../../src/view/decode.ts';
import { embedAddress } from '../../src/view/embed-address.ts';
import { lookOf, movedPins } from '../../src/view/hand-of.ts';
import { sceneOf } from '../../src/view/scene.ts';
import type { View } from '../../src/view/view.ts';
import { smallGraph } from '../support/graph.ts';

const graph = smallGraph({ concepts: ['sns', 'sqs', 'mq'], relations: ['sns feeds sqs', 'sqs loads mq'] });
const view: View = { ...emptyView('en'), place: { kind: 'concept', id: 'sqs', hops: 1, expanded: [] } };
const scene = sceneOf(graph, view);

describe('where the camera stands', () => {
  test('is told from what the view is about, and found again', () => {
    const box = { x: -210, y: -95, width: 500, height: 320 };
    const cam = lookOf(scene, box);
    expect(cam).toMatchObject({ id: 'sqs', width: 500, height: 320 });
    expect(cam && sceneOf(graph, { ...view, cam }).look).toEqual(box);
  });
  test('is told from the nearest concept where the view is about none', () => {
    const nodes = scene.nodes.map((node) => ({ ...node, emphasis: 'plain' as const }));
    const [far] = nodes.filter(({ id }) => id === 'mq');
    if (far === undefined) throw new Error('mq is not drawn');
    expect(lookOf({ nodes }, { x: far.x - 40, y: far.y - 45, width: 100, height: 100 })).toEqual({
      id: 'mq',
      dx: 10,
      dy: 5,
      width: 100,
      height: 100,
    });
  });
  test('is nowhere in an empty picture', () => {
    expect(lookOf({ nodes: [] }, { x: 0, y: 0, width: 9, height: 9 })).toBeUndefined();
  });
});

describe('what a hand has moved', () => {
  test('is added to what the address says already, in one order; what came home is none', () => {
    const moved = new Map([
      ['sqs', { x: 4.4, y: -2.6 }],
      ['mq', { x: -7, y: 0 }],
    ]);
    const pins = [
      { id: 'mq', dx: 7, dy: 0 },
      { id: 'sns', dx: 1, dy: 1 },
    ];
    expect(movedPins({ pins }, moved)).toEqual([
      { id: 'sns', dx: 1, dy: 1 },
      { id: 'sqs', dx: 4, dy: -3 },
    ]);
  });
  test('of too many, those that were moved farthest', () => {
    const moved = new Map(Array.from({ length: 30 }, (_, index) => [`c${index}`, { x: index + 1, y: 0 }] as const));
    const pins = movedPins({}, moved);
    expect(pins.length).toBe(24);
    expect(Math.min(...pins.map(({ dx }) => dx))).toBe(7);
  });
});

test('the address of an embedded picture is read back as it was', () => {
  const link = '/en/concept/sqs/?hops=2&q=a%26b&pins=1,sqs,3,-4';
  const address = embedAddress(link);
  expect(address).toMatch(/^\/embed\/\?at=\/en\/concept\/sqs\/%3F/);
  expect(new URL(address, 'https://relata.example').searchParams.get('at')).toBe(link);
});
