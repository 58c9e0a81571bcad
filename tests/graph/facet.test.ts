import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factBook, factCounts, facetOf, findings, fitOf, separating, sortedByFit } from '../../src/graph/facet.ts';
import { merge, type Graph } from '../../src/graph/graph.ts';
import { smallGraph } from '../support/graph.ts';

const words = { en: 'by and by', ko: '점차' };
const small = smallGraph({
  concepts: ['a', 'b', 'c', 'd', 'e', 'sql'],
  relations: ['a feeds sql', 'b lacks sql', 'c feeds d', 'c loads sql'],
});
const graph: Graph = merge(denying(small), {
  facts: new Map([
    ['a', new Map([['order', 'strict']])],
    ['b', new Map([['order', 'none']])],
    ['c', new Map<string, string | typeof words>([['order', words]])],
    ['d', new Map([['order', 'strict']])],
  ]),
});
const book = factBook(graph);
const all = ['a', 'b', 'c', 'd', 'e'];

/** The same graph in which what lacks a thing denies that it is fed by it. */
function denying(of: Graph): Graph {
  const relationTypes = new Map(
    [...of.vocabulary.relationTypes].map(([id, type]) => [id, id === 'lacks' ? { ...type, denies: 'feeds' } : type]),
  );
  return { ...of, vocabulary: { ...of.vocabulary, relationTypes } };
}

describe('a fact', () => {
  test.each([
    ['order.strict', 'order'],
    ['feeds.sql', 'feeds.sql'],
    ['order.loose', undefined],
    ['size.big', undefined],
    ['loads.sql', undefined],
    ['feeds.nobody', undefined],
    ['order', undefined],
    ['order.strict.very', undefined],
    ['', undefined],
    ['constructor.name', undefined],
  ])('%s belongs to the facet %s', (fact, facet) => {
    expect(facetOf(graph, fact)).toBe(facet);
  });
});

describe('choosing by facts', () => {
  test('tells what has a fact from what has another, from what says it in words, and from what nobody recorded', () => {
    const told = all.map((id) => findings(graph, book, id, ['order.strict'])[0]);
    expect(told).toEqual([
      { facet: 'order', fit: 'fits', said: { kind: 'option', fact: 'order.strict' } },
      { facet: 'order', fit: 'out', said: { kind: 'option', fact: 'order.none' } },
      { facet: 'order', fit: 'open', said: { kind: 'words', text: words } },
      { facet: 'order', fit: 'fits', said: { kind: 'option', fact: 'order.strict' } },
      { facet: 'order', fit: 'open' },
    ]);
  });

  test('a relation that is denied is a no; one that nobody states is not', () => {
    expect(sortedByFit(graph, book, all, ['feeds.sql'])).toEqual({ fits: ['a'], out: ['b'], open: ['c', 'd', 'e'] });
  });

  test('of one facet any chosen fact will do, of several all must', () => {
    expect(sortedByFit(graph, book, all, ['order.strict', 'order.none']).fits).toEqual(['a', 'b', 'd']);
    expect(sortedByFit(graph, book, all, ['order.strict', 'feeds.sql'])).toEqual({
      fits: ['a'],
      open: ['c', 'd', 'e'],
      out: ['b'],
    });
  });

  test('nothing chosen lets everything through', () => {
    expect(sortedByFit(graph, book, all, []).fits).toEqual(all);
  });

  test('counts follow what was chosen elsewhere, not what was chosen on the same facet', () => {
    const counts = (chosen: readonly string[]): unknown => Object.fromEntries(factCounts(graph, book, all, chosen));
    expect(counts([])).toEqual({ 'order.strict': 2, 'order.none': 1, 'feeds.sql': 1, 'feeds.d': 1 });
    expect(counts(['order.strict'])).toEqual({ 'order.strict': 2, 'order.none': 1, 'feeds.sql': 1 });
    expect(counts(['feeds.sql'])).toEqual({ 'order.strict': 1, 'feeds.sql': 1 });
  });

  test('a count is what choosing that fact as well would leave', () => {
    const facts = ['order.strict', 'order.none', 'feeds.sql', 'feeds.d'];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...facts)),
        fc.uniqueArray(fc.constantFrom(...all)),
        (chosen, some) => {
          const counts = factCounts(graph, book, some, chosen);
          for (const fact of facts) {
            const others = chosen.filter((one) => facetOf(graph, one) !== facetOf(graph, fact));
            expect(counts.get(fact) ?? 0).toBe(sortedByFit(graph, book, some, [...others, fact]).fits.length);
          }
        },
      ),
    );
  });

  test('every concept is in exactly one of the three lists', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('order.strict', 'order.none', 'feeds.sql', 'nothing.known')),
        (chosen) => {
          const { fits, open, out } = sortedByFit(graph, book, all, chosen);
          expect([...fits, ...open, ...out].toSorted()).toEqual(all);
          for (const id of out) expect(fitOf(findings(graph, book, id, chosen))).toBe('out');
        },
      ),
    );
  });

  test('those facts come first that part a set most evenly; what all or none have parts nothing', () => {
    const counts = new Map([
      ['few', 1],
      ['half', 5],
      ['all', 10],
      ['most', 8],
      ['none', 0],
    ]);
    expect(separating(counts, 10)).toEqual(['half', 'most', 'few']);
  });

  test('before the facts have arrived relations alone are known', () => {
    expect(sortedByFit(small, factBook(denying(small)), all, []).fits).toEqual(all);
    expect([...factBook(denying(small)).keys()]).toEqual(['a', 'b', 'c']);
  });
});
