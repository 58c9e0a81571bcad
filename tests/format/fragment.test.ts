import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFragment, encodeFragment } from '../../src/format/fragment.ts';
import { coffeeGraph } from '../support/fixture.ts';

const graph = await coffeeGraph();

describe('a fragment', () => {
  test('comes out of its JSON as it went in', () => {
    expect(decodeFragment(JSON.parse(JSON.stringify(encodeFragment(graph.known))))).toEqual({
      ok: true,
      value: graph.known,
    });
  });

  test('holds only the parts that it was given', () => {
    const { sources } = graph.known;
    expect(decodeFragment(JSON.parse(JSON.stringify(encodeFragment({ sources }))))).toEqual({
      ok: true,
      value: { sources },
    });
  });

  test.each([
    ['nothing', null],
    ['a number', 3],
    ['a concept without values', { concepts: [{ id: 'a' }] }],
    [
      'a value of no scale',
      { comparisons: [{ id: 'a', rows: [{ criterion: 'b', cells: { c: { content: { kind: 'x' } } } }] }] },
    ],
  ])('that holds %s is refused as a value', (_, json) => {
    expect(decodeFragment(json)).toMatchObject({ ok: false });
  });

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof decodeFragment(value).ok === 'boolean'));
  });

  test('takes keys that objects know by themselves as plain ids', () => {
    const json: unknown = JSON.parse('{"phrases":{"comparison/constructor":{"en":["x"]}},"__proto__":{"sources":[]}}');
    expect(decodeFragment(json)).toEqual({
      ok: true,
      value: { phrases: new Map([['comparison/constructor', { en: ['x'] }]]) },
    });
  });
});
