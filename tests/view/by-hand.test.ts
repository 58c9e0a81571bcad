import { describe, expect, test } from 'vitest';
import { emptyView } from '../../src/view/decode.ts';
import { sceneOf } from '../../src/view/scene.ts';
import type { Scene } from '../../src/view/scene-parts.ts';
import type { View } from '../../src/view/view.ts';
import { smallGraph } from '../support/graph.ts';

const graph = smallGraph({ concepts: ['sns', 'sqs', 'mq'], relations: ['sns feeds sqs', 'sqs loads mq'] });
const view: View = { ...emptyView('en'), place: { kind: 'concept', id: 'sqs', hops: 1, expanded: [] } };
const plain = sceneOf(graph, view);

const nodeIn = (scene: Scene, id: string): { readonly x: number; readonly y: number } => {
  const node = scene.nodes.find((one) => one.id === id);
  if (node === undefined) throw new Error(`${id} is not drawn`);
  return { x: node.x, y: node.y };
};

describe('what an address says of a hand', () => {
  const moved = sceneOf(graph, { ...view, pins: [{ id: 'sns', dx: -900, dy: 300 }] });

  test('moves what it names, and nothing else', () => {
    const before = nodeIn(plain, 'sns');
    expect(nodeIn(moved, 'sns')).toEqual({ x: before.x - 900, y: before.y + 300 });
    expect(nodeIn(moved, 'mq')).toEqual(nodeIn(plain, 'mq'));
  });

  test('takes relations along, and the picture holds what was moved out of it', () => {
    const bends = (scene: Scene, id: string) => scene.edges.find((edge) => edge.id === id)?.bends;
    expect(bends(moved, 'sns.feeds.sqs')).not.toEqual(bends(plain, 'sns.feeds.sqs'));
    expect(bends(moved, 'sqs.loads.mq')).toEqual(bends(plain, 'sqs.loads.mq'));
    expect(moved.bounds.x).toBeLessThan(nodeIn(moved, 'sns').x);
    expect(moved.bounds.x + moved.bounds.width).toBeGreaterThanOrEqual(plain.bounds.x + plain.bounds.width);
  });

  test('looks beside a concept, wherever that stands now', () => {
    const cam = { id: 'sns', dx: 10, dy: -20, width: 400, height: 300 };
    const at = nodeIn(moved, 'sns');
    const { look } = sceneOf(graph, { ...view, cam, pins: [{ id: 'sns', dx: -900, dy: 300 }] });
    expect(look).toEqual({ x: at.x + 10 - 200, y: at.y - 20 - 150, width: 400, height: 300 });
  });

  test('says nothing of a camera where its concept is not drawn', () => {
    const far = smallGraph({ concepts: ['sns', 'sqs', 'mq', 'far'], relations: ['sns feeds sqs'] });
    expect(sceneOf(far, { ...view, cam: { id: 'far', dx: 0, dy: 0, width: 100, height: 100 } }).look).toBeUndefined();
  });
});

test('a neighbourhood on the map stands out from the rest of it', () => {
  const places = ['sns', 'sqs', 'mq', 's3', 'ec2'].map((id, index) => [id, { x: index * 200, y: 80 }] as const);
  const wide = smallGraph({
    concepts: ['sns', 'sqs', 'mq', 's3', 'ec2'],
    relations: ['sns feeds sqs', 's3 feeds ec2'],
    more: { positions: { width: 1000, height: 200, concepts: new Map(places), regions: [] } },
  });
  const scene = sceneOf(wide, { ...view, layout: 'map' });
  expect(scene.kind).toBe('map');
  const emphasis = Object.fromEntries([...scene.nodes, ...scene.edges].map((one) => [one.id, one.emphasis]));
  expect(emphasis).toEqual({
    sns: 'lit',
    sqs: 'lit',
    mq: 'dim',
    s3: 'dim',
    ec2: 'dim',
    'sns.feeds.sqs': 'plain',
    's3.feeds.ec2': 'dim',
  });
});
