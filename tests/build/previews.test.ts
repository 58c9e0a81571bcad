import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardOf } from '../../src/build/preview-card.ts';
import { previewSize } from '../../src/build/preview-path.ts';
import { tellingRelations } from '../../src/build/preview-relations.ts';
import { elementsOf, type Element } from '../../src/build/preview-text.ts';
import { writePreviews } from '../../src/build/previews.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { coffeeGraph, compiledWith, graphIn } from '../support/fixture.ts';

let graph: Graph;
let folder: string;

beforeAll(async () => {
  graph = await coffeeGraph();
  folder = await mkdtemp(join(tmpdir(), 'relata-previews-'));
});

afterAll(() => rm(folder, { recursive: true }));

const wordsOf = ({ props: { children } }: Element): readonly string[] =>
  typeof children === 'string' ? [children] : children.flatMap(wordsOf);

describe('what a preview says', () => {
  test('of a concept: its name, its summary, and what it relates to, each in its direction', () => {
    const card = cardOf(graph, 'en', 'concept', 'latte');
    expect(card).toMatchObject({ title: 'Caffè latte', text: 'Espresso with a lot of milk.' });
    expect(card.rows.map(({ name, lines }) => [name, lines[0]?.arrow])).toContainEqual(['Espresso', 'there']);
    expect(
      cardOf(graph, 'en', 'concept', 'espresso').rows.map(({ name, lines }) => [name, lines[0]?.arrow]),
    ).toContainEqual(['Latte', 'back']);
  });

  test('of a comparison: what is compared, the verdict, and what both hang on', () => {
    const id = 'french-press-vs-pour-over';
    const card = cardOf(graph, 'en', 'compare', id);
    expect(card.text).toBe(graph.known.comparisons.get(id)?.verdict?.['en']);
    expect(card.hubs.map((hub) => ('name' in hub ? hub.name : ''))).toEqual([
      'French press',
      'Pour over',
      'Under pressure',
    ]);
    expect(card.rows.some(({ lines }) => lines.length === 2)).toBe(true);
  });

  test('of a scenario and a tour: the answer before its rivals, the steps in their order', () => {
    const scenario = cardOf(graph, 'en', 'scenario', 'clear-cup');
    expect(scenario.rows.map(({ faint }) => faint)).toEqual([false, ...scenario.rows.slice(1).map(() => true)]);
    expect(scenario.rows[0]?.note).toBe('answers it');
    const tour = cardOf(graph, 'en', 'tour', 'first-cup');
    expect(tour.rows.map(({ mark }) => 'number' in mark && mark.number)).toEqual(tour.rows.map((_, at) => at + 1));
  });

  test('a concept that is unknown is our own mistake', () => {
    expect(() => cardOf(graph, 'en', 'concept', 'tea')).toThrow("There is no concept 'tea'");
  });

  test('what is too long for its place ends in dots, and nothing is set beyond the edge', () => {
    const long = 'Wonderfully long-winded name of a coffee that nobody would order twice without an urgent need'.repeat(
      2,
    );
    const card = { ...cardOf(graph, 'en', 'concept', 'latte'), title: long, text: long.repeat(3) };
    const lines = wordsOf(elementsOf(card));
    expect(lines.filter((line) => line.endsWith('…')).length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThan(30);
  });

  test('names side by side without a space may stand on two lines', () => {
    const card = {
      ...cardOf(graph, 'en', 'concept', 'latte'),
      title: '에스프레소·카푸치노·모카포트·콜드브루·핸드드립 비교',
      rows: [],
    };
    expect(wordsOf(elementsOf(card)).filter((line) => line.endsWith('·')).length).toBeGreaterThan(0);
  });
});

test('relations are chosen across types, the most telling first, and no concept comes twice', () => {
  const chosen = tellingRelations(graph, 'espresso', 4);
  expect(chosen).toHaveLength(4);
  const others = chosen.map(({ source, target }) => (source === 'espresso' ? target : source));
  expect(new Set(others).size).toBe(4);
  expect(new Set(chosen.map(({ type }) => type)).size).toBeGreaterThan(1);
});

describe('pictures', () => {
  const only = (path: string): boolean => /map|latte|first-cup|french-press-vs/.test(path);

  test('are drawn once, of the right size, and small; what changes is drawn anew', { timeout: 120_000 }, async () => {
    const options = { cache: join(folder, 'cache'), only };
    const site = join(folder, 'site');
    const first = await writePreviews(graph, site, options);
    expect(first.all).toBeGreaterThan(3);
    expect(first.drawn).toBe(first.all);
    for (const file of await readdir(site, { recursive: true })) {
      if (!file.endsWith('.png')) continue;
      const png = await readFile(join(site, file));
      expect(png.length, file).toBeLessThan(60_000);
      expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(previewSize);
    }
    expect(await writePreviews(graph, site, options)).toEqual({ ...first, drawn: 0 });
    const changed = graphIn(
      await compiledWith({ file: 'concepts/drink/latte.yaml', old: 'a lot of milk', by: 'plenty of milk' }),
    );
    expect(await writePreviews(changed, site, options)).toEqual({ ...first, drawn: 1 });
  });
});
