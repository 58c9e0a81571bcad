import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coffee } from '../support/fixture.ts';

function graph(words: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['src/build/graph.ts', ...words], {
    input,
    encoding: 'utf8',
    env: { ...process.env, GRAPH: coffee },
  });
  return { code: status, out: stdout, err: stderr };
}

describe('the command `graph`', { timeout: 60_000 }, () => {
  test('check says 0 for a good graph and 1 with every problem for a bad one', () => {
    expect(graph(['check'])).toMatchObject({ code: 0, out: '0 problems, 0 warnings\n', err: '' });
    expect(graph(['check', 'tests/fixtures/nowhere'])).toMatchObject({ code: 1, out: '1 problem, 0 warnings\n' });
  });

  test('wrong usage is 2, with a word on the right one', () => {
    expect(graph([]).code).toBe(2);
    expect(graph(['chekc'])).toMatchObject({ code: 2, out: '' });
    expect(graph(['path', 'moka']).err).toContain('usage: npm run --silent graph -- path A B');
    expect(graph(['stats', '--loud'])).toMatchObject({ code: 2, err: expect.stringContaining("no option '--loud'") });
  });

  test('stats counts by category', () => {
    const { code, out } = graph(['stats']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Methods +5 /m);
    expect(out).toMatch(/^in all +22 /m);
  });

  test('export is one JSON with everything in words', () => {
    const { code, out } = graph(['export']);
    const { concepts, relations, comparisons, scenarios, aliases } = JSON.parse(out) as Record<
      string,
      Record<string, unknown>[]
    >;
    expect(code).toBe(0);
    expect(concepts?.find(({ id }) => id === 'pour-over')).toMatchObject({
      kind: 'method',
      category: 'method',
      names: { en: { name: 'Pour over', short: 'Pour over', aliases: ['V60', 'drip'] } },
      readings: {},
      keywords: { en: ['clear cup'] },
      history: [],
      status: 'active',
      summary: { en: 'Lets hot water run through a paper filter by its own weight.' },
      values: expect.arrayContaining([
        expect.objectContaining({ criterion: 'brew-time', en: '3–4 min', evidence: expect.any(Array) }),
      ]),
      position: [expect.any(Number), expect.any(Number)],
    });
    expect(relations?.find(({ id }) => id === 'paper-filter.carries.filter-coffee')).toMatchObject({
      source: 'paper-filter',
      type: 'carries',
      target: 'filter-coffee',
      via: [],
      sentence: { en: 'Filter carries coffee to Filter coffee' },
      inverse: { en: 'Filter coffee gets coffee from Filter' },
      evidence: [{ source: 'handbook', page: 'paper-filter.html', checked: '2026-11' }],
    });
    expect(comparisons?.[0]).toMatchObject({
      items: ['french-press', 'pour-over', 'pressed'],
      verdict: { en: 'Press for body, pour for clarity.' },
      chooseWhen: { 'pour-over': { en: 'You like it clear.' } },
      rows: expect.arrayContaining([
        expect.objectContaining({
          criterion: 'grind',
          cells: expect.objectContaining({ pressed: expect.objectContaining({ en: 'Fine' }) }),
        }),
      ]),
    });
    expect(scenarios?.[0]).toMatchObject({
      id: 'clear-cup',
      answers: ['pour-over'],
      rivals: [{ concept: 'french-press' }, { concept: 'moka' }],
    });
    expect(aliases).toMatchObject({ black: ['espresso', 'filter-coffee'] });
  });

  test('search finds as the app does, for one query and for many', () => {
    expect(graph(['search', 'espreso']).out.split('\n')[0]).toContain('concept  espresso');
    expect(graph(['search', 'qqqqqqqq']).code).toBe(1);
    const lines = graph(['search', '--batch'], 'moka\nfrench press vs pour over\n').out.trim().split('\n');
    const answers = lines.map(
      (line) => JSON.parse(line) as { query: string; hits: { type: string; id: string; score: number }[] },
    );
    expect(answers.map(({ query }) => query)).toEqual(['moka', 'french press vs pour over']);
    expect(answers[0]?.hits[0]).toMatchObject({ type: 'concept', id: 'moka', score: expect.any(Number) });
    expect(answers[1]?.hits[0]?.type).toBe('comparison');
  });

  test('describe, path and compare speak of what their words name, by id or by name', () => {
    expect(graph(['describe', 'V60']).out).toContain('Pour over brews Filter coffee');
    expect(graph(['path', 'kettle', 'light-roast']).out).toContain('Kettle carries water to Pour over');
    expect(graph(['path', 'milk', 'kettle']).code).toBe(1);
    expect(graph(['compare', 'moka', 'pour-over']).out).toMatch(/^Grind +Fine +Medium$/m);
    expect(graph(['describe', 'mokka'])).toMatchObject({
      code: 1,
      err: expect.stringContaining("did you mean 'moka'?"),
    });
  });

  test("link gives a view's address", () => {
    expect(graph(['link', 'moka', 'hops=2']).out).toBe('/en/concept/moka/?hops=2\n');
    expect(graph(['link', 'moka', 'pour-over']).out).toBe('/en/compare/?of=moka,pour-over\n');
    expect(graph(['link', 'concept/mokka/'])).toMatchObject({ code: 1, err: expect.stringContaining('moka') });
  });

  test('new concept writes a file that check asks to be filled in', () => {
    const folder = mkdtempSync(join(tmpdir(), 'relata-new-'));
    spawnSync('cp', ['-r', `${coffee}/.`, folder]);
    const { code, out } = graph(['new', 'concept', 'aero-press', '--category', 'method', '--graph', folder]);
    expect(code).toBe(0);
    expect(readFileSync(out.trim(), 'utf8')).toContain('id: aero-press');
    expect(graph(['check', folder])).toMatchObject({ code: 1, err: expect.stringContaining('is empty; write it') });
    expect(graph(['new', 'concept', 'aero-press', '--category', 'method', '--graph', folder]).code).toBe(1);
    expect(graph(['new', 'concept', 'Aero Press']).code).toBe(2);
    rmSync(folder, { recursive: true });
  });
});
