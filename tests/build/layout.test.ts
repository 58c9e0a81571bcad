import { describe, expect, test } from 'vitest';
import { examine } from '../../src/build/compile.ts';
import { placeAll } from '../../src/build/place.ts';
import { positionsText, readPositions } from '../../src/build/positions.ts';
import { aws, coffee, coffeeGraph, compiledWith, graphIn } from '../support/fixture.ts';

describe('positions', () => {
  test('are the same bytes each time', async () => {
    const graph = await coffeeGraph();
    const [once, again] = [positionsText(placeAll(graph)), positionsText(placeAll(graph))];
    expect(once).toBe(again);
  });

  test('come back from their file as they went in', async () => {
    const graph = await coffeeGraph();
    expect(await readPositions(coffee)).toEqual(graph.positions);
  });

  test('stay where they are when a concept joins them', async () => {
    const before = (await coffeeGraph()).positions.concepts;
    const scale =
      'id: scale\nkind: tool\ncategory: tool\nnames: { en: { name: Scale } }\nsummary: { en: Weighs. }\nrelations:\n';
    const by = `${scale}  - goes-with: grinder\n    evidence: [{ source: handbook, checked: 2026-11 }]\n`;
    const after = graphIn(await compiledWith({ file: 'concepts/tool/scale.yaml', by })).positions.concepts;
    expect(after.has('scale')).toBe(true);
    for (const [id, point] of before) expect(after.get(id), id).toEqual(point);
  });

  test('of the graph that comes with the app are complete: `graph -- layout` places what is new', async () => {
    const committed = await readPositions(aws);
    const ids = [...((await examine(aws)).authored?.concepts.keys() ?? [])];
    expect(ids.filter((id) => committed?.concepts.has(id) !== true)).toEqual([]);
    expect([...(committed?.concepts.keys() ?? [])].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
