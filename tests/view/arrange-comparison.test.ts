import { beforeAll, describe, expect, test } from 'vitest';
import { neighboursOf } from '../../src/graph/common-neighbours.ts';
import { itemOf } from '../../src/graph/compare.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { arrangeComparison } from '../../src/view/arrange-comparison.ts';
import type { Arrangement, Spot } from '../../src/view/arrangement.ts';
import { awsGraph } from '../search/aws-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await awsGraph();
}, 60_000);

const sets: readonly (readonly string[])[] = [
  ['sqs', 'amazon-mq'],
  ['cloudtrail', 'config'],
  ['sqs', 'sns', 'kinesis-data-streams'],
  ['sqs', 'sns', 'kinesis-data-streams', 'eventbridge', 'amazon-mq', 'msk'],
];

function placed(ids: readonly string[]): Arrangement {
  const arrangement = arrangeComparison(graph, ids);
  if (arrangement === undefined) throw new Error(`${ids.join()} cannot be compared`);
  return arrangement;
}

const withRole = (arrangement: Arrangement, role: Spot['role']): readonly string[] =>
  [...arrangement.positions].filter(([, spot]) => spot.role === role).map(([id]) => id);

describe.each(sets)('%s, %s side by side', (...ids) => {
  test('what stands between is what two or more share; at an outer side, what one alone has', () => {
    const arrangement = placed(ids);
    const of = new Map(neighboursOf(graph, ids.map(itemOf)).map((neighbour) => [neighbour.id, neighbour.of]));
    expect(withRole(arrangement, 'focus').toSorted()).toEqual([...ids].sort());
    for (const id of withRole(arrangement, 'near')) expect(of.get(id)?.length, id).toBeGreaterThan(1);
    for (const id of withRole(arrangement, 'far')) {
      const [owner, ...more] = of.get(id) ?? [];
      expect(more, id).toEqual([]);
      const [outer, inner] = [arrangement.positions.get(id)?.x ?? 0, arrangement.positions.get(owner ?? '')?.x ?? 0];
      expect(Math.sign(outer), id).toBe(Math.sign(inner));
      expect(Math.abs(outer), id).toBeGreaterThan(Math.abs(inner));
    }
  });

  test('what is shared by all is all there, as far as there is room', () => {
    const arrangement = placed(ids);
    const all = neighboursOf(graph, ids.map(itemOf)).filter((neighbour) => neighbour.of.length === ids.length);
    const near = new Set(withRole(arrangement, 'near'));
    expect(all.filter(({ id }) => near.has(id)).length).toBe(Math.min(all.length, 22));
  });

  test('stands the same each time', () => {
    expect(placed(ids)).toEqual(placed(ids));
  });
});

test.each([
  ['sqs', 'amazon-mq'],
  ['cloudtrail', 'config'],
  ['athena', 'redshift'],
])('%s and %s the other way round are the mirror', (a, b) => {
  const there = placed([a, b]).positions;
  const back = placed([b, a]).positions;
  expect([...back.keys()].toSorted()).toEqual([...there.keys()].toSorted());
  for (const [id, spot] of there) {
    expect(back.get(id)?.x, id).toBeCloseTo(-spot.x, 6);
    expect(back.get(id)?.y, id).toBeCloseTo(spot.y, 6);
  }
});
