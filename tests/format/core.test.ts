import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brotli } from '../../src/build/compress.ts';
import { decodeCore, encodeCore } from '../../src/format/core.ts';
import { pack } from '../../src/format/pack.ts';
import type { Core, Graph } from '../../src/graph/graph.ts';
import type { Text } from '../../src/graph/vocabulary.ts';
import { coffeeGraph } from '../support/fixture.ts';

const graph = await coffeeGraph();
const json = (): unknown => JSON.parse(JSON.stringify(encodeCore(graph)));

/** What the core says of a graph: whole readings and titles come with the texts, after the first paint. */
function coreOf({ outgoing: _, incoming: __, known: ___, ...core }: Graph): Core {
  const shorts = (ids: readonly string[]): string =>
    ids.map((id) => core.concepts.get(id)?.names['en']?.short).join(' · ');
  const of = (ids: readonly string[]): { title: Text } => ({ title: { en: shorts(ids) } });
  return {
    ...core,
    comparisons: new Map(
      [...core.comparisons].map(([id, one]) => [id, { ...one, ...of(one.items.flatMap(({ members }) => members)) }]),
    ),
    scenarios: new Map([...core.scenarios].map(([id, one]) => [id, { ...one, ...of(one.answers) }])),
    tours: new Map([...core.tours].map(([id, one]) => [id, { ...one, title: {} }])),
  };
}

describe('the core', () => {
  test('comes out of its JSON as it went in', () => {
    expect(decodeCore(json())).toEqual({ ok: true, value: coreOf(graph) });
  });

  test('keeps names and statuses of more than one language apart, and how a reading ends', () => {
    const concepts = new Map(
      [...graph.concepts].map(([id, concept], at) => [
        id,
        {
          ...concept,
          status: (['active', 'maintenance', 'closed-to-new', 'ended'] as const)[at % 4] ?? 'active',
          names: {
            en: { name: id, short: at % 2 === 0 ? id : 'S' },
            ko: { name: at % 3 === 0 ? id : '이름', short: '짧은' },
          },
          readings: at % 2 === 0 ? { name: '리딩' } : { short: '리딩' },
        },
      ]),
    );
    const vocabulary = { ...graph.vocabulary, languages: ['en', 'ko'] };
    const json: unknown = JSON.parse(JSON.stringify(encodeCore({ ...coreOf(graph), concepts, vocabulary })));
    const decoded = decodeCore(json);
    expect(decoded.ok ? decoded.value.concepts : decoded.problem).toEqual(
      new Map(
        [...concepts].map(([id, one]) => [id, { ...one, readings: 'short' in one.readings ? { short: '딩' } : {} }]),
      ),
    );
  });

  test.each<[string, (core: Record<string, never>) => unknown]>([
    ['nothing', () => null],
    ['another version', (core) => ({ ...core, version: 2 })],
    ['a part missing', ({ relations: _, ...core }) => core],
    ['a column cut short', (core) => replaced(core, 'concepts', 'kind', pack([0]))],
    [
      'a row that leads nowhere',
      (core) => replaced(core, 'relations', 'target', pack(Array.from(graph.relations.keys(), () => 9999))),
    ],
    ['letters that are no numbers', (core) => replaced(core, 'relations', 'source', '1"')],
    ['half a number', (core) => replaced(core, 'relations', 'type', '2 ! ')],
  ])('that holds %s is refused as a value', (_, damaged) => {
    expect(decodeCore(damaged(json() as Record<string, never>))).toMatchObject({ ok: false });
  });

  test('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => !decodeCore(value).ok));
  });

  test('spends at most 100 bytes on a concept with its relations', async () => {
    const bytes = await brotli(Buffer.from(JSON.stringify(encodeCore(graph))));
    expect(bytes.length / graph.concepts.size).toBeLessThan(100);
  });
});

function replaced(core: Record<string, never>, part: string, column: string, by: string): unknown {
  return { ...core, [part]: { ...(core[part] as object | undefined), [column]: by } };
}
