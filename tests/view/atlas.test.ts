import { describe, expect, test } from 'vitest';
import type { Graph, Positions } from '../../src/graph/graph.ts';
import { measure, type Tie } from '../../src/layout/measure.ts';
import { contains } from '../../src/layout/polygon.ts';
import { layoutMap, thingOf } from '../../src/view/atlas.ts';
import { extendPositions } from '../../src/view/extend.ts';
import { synthetic } from './synthetic.ts';

const graph = synthetic({ concepts: 450, relations: 1100, categories: 15 });
const positions = layoutMap(graph, 1);

function bodiesOf(of: Graph, { concepts }: Positions): Parameters<typeof measure>[0] {
  return [...concepts].map(([id, at]) => ({ ...thingOf(of, id, ''), cell: 0, ...at }));
}

describe('the map', () => {
  test('is the same, to the byte, each time', () => {
    const again = layoutMap(graph, 1);
    expect(JSON.stringify([...again.concepts])).toBe(JSON.stringify([...positions.concepts]));
    expect(JSON.stringify(again.regions)).toBe(JSON.stringify(positions.regions));
  }, 60_000);

  test('places every concept, in whole numbers, in its own region and in no other', () => {
    expect(positions.concepts.size).toBe(450);
    for (const [id, at] of positions.concepts) {
      expect(Number.isInteger(at.x) && Number.isInteger(at.y)).toBe(true);
      const here = positions.regions.filter((region) => contains(region.outline, at)).map((region) => region.category);
      expect(here, id).toEqual([graph.concepts.get(id)?.category]);
    }
  });

  test('has room for every mark and name in any language', () => {
    const bodies = bodiesOf(graph, positions);
    const index = new Map(bodies.map(({ id }, at) => [id, at]));
    const ties = [...graph.relations.values()].map(({ source, target }): Tie => ({
      a: index.get(source) ?? 0,
      b: index.get(target) ?? 0,
    }));
    expect(measure(bodies, ties).overlaps).toBe(0);
  });

  test('looks like a page, wider than high', () => {
    expect(positions.width / positions.height).toBeCloseTo(1.42, 1);
  });
});

describe('a graph that has grown', () => {
  const grown = synthetic({ concepts: 470, relations: 1180, categories: 15 });
  const old: Positions = {
    ...positions,
    concepts: new Map([...positions.concepts].filter(([id]) => grown.concepts.has(id))),
  };
  const extended = extendPositions(grown, old);

  test('keeps everything where it stands', () => {
    for (const [id, at] of old.concepts) expect(extended.concepts.get(id)).toEqual(at);
    expect(extended.concepts.size).toBe(470);
  });

  test('places the new without covering anything', () => {
    const fresh = [...extended.concepts.keys()].filter((id) => !old.concepts.has(id));
    const bodies = bodiesOf(grown, extended).filter((body) => fresh.includes(body.id));
    expect(measure(bodies, []).overlaps).toBe(0);
  });

  test('leaves the place of what is gone', () => {
    const less = synthetic({ concepts: 440, relations: 1000, categories: 15 });
    expect(extendPositions(less, positions).concepts.size).toBe(440);
  });
});
