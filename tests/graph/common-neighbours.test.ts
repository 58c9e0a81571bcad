import { describe, expect, test } from 'vitest';
import { neighboursOf, relationsAmong } from '../../src/graph/common-neighbours.ts';
import { itemOf } from '../../src/graph/compare.ts';
import { compared } from '../support/compared.ts';

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
