import { describe, expect, test } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import { compiledWith, coffee, coffeeGraph, graphIn, today } from '../support/fixture.ts';

const graph = await coffeeGraph();
const moka = 'concepts/method/moka.yaml';

describe('a compiled graph', () => {
  test('holds what was written', () => {
    expect(graph.vocabulary).toMatchObject({ id: 'coffee', languages: ['en'] });
    expect(graph.concepts.size).toBeGreaterThanOrEqual(20);
    expect(graph.comparisons.size + graph.scenarios.size + graph.tours.size).toBe(3);
    expect(graph.known.sources.get('handbook')?.asOf).toBe('2026-10');
  });

  test('fills in what may be left out', () => {
    expect(graph.vocabulary.kinds.get('drink')).toMatchObject({ shape: 'disc', plural: { en: 'drink' } });
    expect(graph.vocabulary.relationTypes.get('needs')).toMatchObject({
      domain: [],
      range: [],
      symmetric: false,
      traversable: true,
    });
    expect(graph.concepts.get('espresso')?.names['en']).toEqual({ name: 'Espresso', short: 'Espresso' });
  });

  test('reads numbers, flags and texts as the schema wants them', () => {
    const values = graph.known.concepts.get('pour-over')?.values;
    expect(values?.[0]?.content).toEqual({ kind: 'quantity', amount: 3, to: 4, unit: 'min' });
    expect(values?.[3]?.content).toEqual({ kind: 'choice', option: 'no' });
  });

  test('gives a relation its id by its ends, sorted where the type is symmetric', () => {
    expect(graph.relations.get('espresso.instead-of.moka-coffee')).toMatchObject({
      source: 'espresso',
      target: 'moka-coffee',
    });
    expect(graph.relations.has('moka-coffee.instead-of.espresso')).toBe(false);
  });

  test('tells a second relation between the same ends apart by its slug', async () => {
    const again = '  - needs: moka-pot\n    slug: small\n    evidence: [{ source: handbook, checked: 2026-11 }]\n';
    const changed = graphIn(await compiledWith({ file: moka, old: 'relations:\n', by: `relations:\n${again}` }));
    expect([...changed.relations.keys()]).toEqual(
      expect.arrayContaining(['moka.needs.moka-pot', 'moka.needs.moka-pot.small']),
    );
  });

  test('takes a comparison cell from its concept, and a group from the row', () => {
    const rows = graph.known.comparisons.get('french-press-vs-pour-over')?.rows;
    expect(rows?.[1]?.cells.get('french-press')?.content).toEqual({ kind: 'choice', option: 'coarse' });
    expect(rows?.[1]?.cells.get('pressed')?.content).toEqual({ kind: 'choice', option: 'fine' });
    expect(rows?.[0]?.cells.has('pressed')).toBe(false);
  });

  test('follows a status from its history, once it takes effect', async () => {
    const history = (date: string): string =>
      `history:\n  - { event: closed-to-new, date: ${date}, evidence: [{ source: handbook, checked: 2026-11 }] }\nrelations:`;
    const statusOn = async (date: string) => {
      const changed = await compiledWith({ file: moka, old: 'relations:', by: history(date) });
      return graphIn(changed).concepts.get('moka')?.status;
    };
    expect(await statusOn('2026-11-23')).toBe('closed-to-new');
    expect(await statusOn('2026-12')).toBe('active');
  });

  test('remembers former names and hidden spellings as what people type', async () => {
    expect(graph.known.texts.get('french-press')?.formerly).toEqual(['Plunger pot']);
    const changed = graphIn(await compiledWith({ file: moka, old: 'summary:', by: 'hidden: [mocca]\nsummary:' }));
    expect(changed.known.texts.get('moka')?.keywords['en']).toContain('mocca');
  });

  test('has a place for every concept, the same every time', async () => {
    const again = graphIn(await compile(coffee, { today }));
    expect(again.positions).toEqual(graph.positions);
    expect([...graph.positions.concepts.keys()].toSorted()).toEqual([...graph.concepts.keys()].toSorted());
  });

  test('may stand in a single file', async () => {
    const one = `
id: tiny
title: { en: Tiny }
description: { en: Two things. }
languages: [en]
categories: [{ id: all, hue: 10, names: { en: All } }]
kinds: [{ id: thing, names: { en: thing } }]
families: [{ id: any, hue: 10, names: { en: Any } }]
relationTypes: [{ id: has, family: any, label: { en: has }, inverseLabel: { en: of }, sentence: { en: "{a} has {b}" }, inverse: { en: "{b} is of {a}" } }]
sources: [{ id: me, title: Myself }]
concepts:
  - { id: cup, kind: thing, category: all, names: { en: { name: Cup } }, summary: { en: Holds. }, relations: [{ has: ear, evidence: [{ source: me }] }] }
  - { id: ear, kind: thing, category: all, names: { en: { name: Ear } }, summary: { en: Is held. } }
`;
    const { mkdtemp, rm, writeFile } = await import('node:fs/promises');
    const { tmpdir } = await import('node:os');
    const folder = await mkdtemp(`${tmpdir()}/relata-`);
    await writeFile(`${folder}/tiny.yaml`, one);
    const tiny = await compile(`${folder}/tiny.yaml`);
    await writeFile(`${folder}/tiny.yaml`, one.replace('has: ear', 'has: eer'));
    const wrong = await compile(`${folder}/tiny.yaml`);
    await rm(folder, { recursive: true });
    expect(tiny.problems).toEqual([]);
    expect([...(tiny.graph?.relations.keys() ?? [])]).toEqual(['cup.has.ear']);
    expect(wrong.problems).toMatchObject([{ line: 12, what: "no concept 'eer'", cure: "did you mean 'ear'?" }]);
  });

  test('is none while there are problems', async () => {
    expect((await compiledWith({ file: moka, old: 'kind: method', by: 'kind: none' })).graph).toBeUndefined();
    expect((await compile('tests/fixtures/nowhere')).problems).toHaveLength(1);
  });
});
