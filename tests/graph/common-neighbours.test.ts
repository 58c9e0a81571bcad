import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neighboursOf, relationsAmong } from '../../src/graph/common-neighbours.ts';
import { itemOf } from '../../src/graph/compare.ts';
import { compared } from '../support/compared.ts';
import { smallGraph } from '../support/graph.ts';

describe('neighbours', () => {
  test('are grouped as the sets of the data say', () => {
    const found = neighboursOf(compared, [itemOf('a'), itemOf('b')]);
    expect(found.map(({ id, of }) => [id, [...of]])).toEqual([
      ['c', ['a', 'b']],
      ['d', ['a']],
      ['e', ['b']],
    ]);
  });
  test('leave out the items, whose own relations stand apart', () => {
    expect(relationsAmong(compared, [itemOf('a'), itemOf('b')]).map(({ id }) => id)).toEqual(['a.feeds.b']);
    expect(relationsAmong(compared, [{ id: 'ab', members: ['a', 'b'] }])).toEqual([]);
  });
});

test("the groups are the algebra of the neighbours' sets, the same for A, B and B, A", () => {
  const ids = [...'abcdefgh'];
  const one = fc.constantFrom(...ids);
  const lines = fc.array(fc.tuple(one, one), { maxLength: 24 });
  fc.assert(
    fc.property(lines, fc.uniqueArray(one, { minLength: 2, maxLength: 4 }), (pairs, items) => {
      const relations = [...new Set(pairs.filter(([a, b]) => a !== b).map(([a, b]) => `${a} loads ${b}`))];
      const graph = smallGraph({ concepts: ids, relations });
      const around = (id: string): ReadonlySet<string> =>
        new Set(
          pairs
            .flatMap(([a, b]) => (a === b ? [] : a === id ? [b] : b === id ? [a] : []))
            .filter((n) => !items.includes(n)),
        );
      const found = neighboursOf(graph, items.map(itemOf));
      const expected = ids.filter((id) => items.some((item) => around(item).has(id)));
      expect(found.map(({ id }) => id).toSorted()).toEqual(expected);
      for (const { id, of } of found) expect(of).toEqual(items.filter((item) => around(item).has(id)));
      const back = new Map(neighboursOf(graph, items.toReversed().map(itemOf)).map((one) => [one.id, one.of]));
      for (const { id, of } of found) expect(back.get(id)?.toReversed()).toEqual(of);
    }),
  );
});
