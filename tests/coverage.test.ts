/**
 * Everything that the study note knows has its place: tests/coverage/*.json says for each of its things, relations,
 * comparisons, scenarios and facts where it stands, by ids and names; here each pointer is followed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/build/compile.ts';
import { aws, graphIn } from './support/fixture.ts';

interface Row {
  /** `systems/athena`; the others by their number in the inventory. */
  readonly row: string;
  /** `concept/athena`, `relation/athena.queries.s3`, ... or `dropped`. */
  readonly at: string;
  readonly reason?: string;
  /** Of a relation: the inventory's ids. */
  readonly from?: string;
  readonly to?: string;
  /** Of a comparison: what the note compares by. */
  readonly criteria?: readonly string[];
}

const folder = 'tests/coverage';
const rows = readdirSync(folder).flatMap(
  (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as readonly Row[],
);
const kept = rows.filter(({ at }) => at !== 'dropped');
const graph = graphIn(await compile(aws));
const byRow = new Map(rows.map((row) => [row.row, row]));

function of(kind: string): readonly Row[] {
  return kept.filter(({ row }) => row.startsWith(`${kind}/`));
}

/** The concepts that a pointer leads to; nothing when it leads nowhere. */
function conceptsAt(at: string): readonly string[] | undefined {
  const [kind = '', id = '', ...rest] = at.split('/');
  const detail = graph.known.concepts.get(id);
  const name = rest.join('/');
  switch (kind) {
    case 'concept':
      return detail === undefined ? undefined : [id];
    case 'alias':
      return namesOf(id).has(folded(name)) ? [id] : undefined;
    case 'value':
      return detail?.values.some(({ criterion }) => criterion === name) === true ? [id] : undefined;
    case 'history':
      return (detail?.history.length ?? 0) > 0 ? [id] : undefined;
    case 'relation': {
      const relation = graph.relations.get([id, ...rest].join('/'));
      return relation === undefined ? undefined : [relation.source, relation.target];
    }
    case 'comparison':
      return graph.comparisons.get(id)?.items.flatMap(({ members }) => members);
    case 'scenario':
      return graph.scenarios.get(id)?.answers;
    default:
      return undefined;
  }
}

function namesOf(id: string): ReadonlySet<string> {
  const names = Object.values(graph.concepts.get(id)?.names ?? {}).flatMap(({ name, short }) => [name, short]);
  const { aliases = {}, keywords = {}, formerly = [] } = graph.known.texts.get(id) ?? {};
  return new Set(
    [...names, ...Object.values(aliases).flat(), ...Object.values(keywords).flat(), ...formerly].map(folded),
  );
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function kindsOf(list: readonly Row[]): ReadonlySet<string> {
  return new Set(list.map(({ at }) => at.split('/')[0] ?? ''));
}

describe('the study note', () => {
  test('is covered row by row: 316 things, 305 relations, 24 comparisons, 18 scenarios, 51 facts', () => {
    const counts = { systems: 316, relations: 305, comparisons: 24, scenarios: 18, facts: 51 };
    expect(byRow.size).toBe(714);
    expect(rows).toHaveLength(714);
    for (const [kind, count] of Object.entries(counts)) {
      const found = rows.filter(({ row }) => row.startsWith(`${kind}/`)).map(({ row }) => row);
      const numbered = Array.from({ length: count }, (_, at) => `${kind}/${at}`);
      expect(found, kind).toHaveLength(count);
      expect(kind === 'systems' || numbered.every((row) => found.includes(row)), kind).toBe(true);
    }
  });

  test('loses at most five rows, each for a reason', () => {
    const dropped = rows.filter(({ at }) => at === 'dropped');
    expect(dropped.length).toBeLessThanOrEqual(5);
    expect(dropped.filter(({ reason = '' }) => reason.length < 10)).toEqual([]);
  });

  test('each row leads to something in the graph', () => {
    expect(kept.filter(({ at }) => conceptsAt(at) === undefined).map(({ row, at }) => `${row} -> ${at}`)).toEqual([]);
  });

  test('a thing is a concept, a name of one, a value, a relation, a comparison or a scenario', () => {
    const allowed = new Set(['concept', 'alias', 'value', 'relation', 'comparison', 'scenario']);
    expect([...kindsOf(of('systems'))].filter((kind) => !allowed.has(kind))).toEqual([]);
  });

  test('a relation joins what its two things have become', () => {
    const astray = of('relations').flatMap(({ row, at, from = '', to = '' }) => {
      const ends = conceptsAt(at) ?? [];
      const near = [from, to].map((id) => conceptsAt(byRow.get(`systems/${id}`)?.at ?? '') ?? []);
      const [a = [], b = []] = near;
      const [source = '', target = ''] = ends;
      const joined = (a.includes(source) && b.includes(target)) || (a.includes(target) && b.includes(source));
      return at.startsWith('relation/') && joined ? [] : [`${row}: ${at} does not join ${from} and ${to}`];
    });
    expect(astray).toEqual([]);
  });

  test('a comparison has at least three criteria, the note’s among them', () => {
    const thin = of('comparisons').flatMap(({ row, at, criteria = [] }) => {
      const comparison = graph.known.comparisons.get(at.replace('comparison/', ''));
      const found = comparison?.rows.map(({ criterion }) => criterion) ?? [];
      const missing = criteria.filter((criterion) => !found.includes(criterion));
      return found.length >= 3 && missing.length === 0 && criteria.length > 0
        ? []
        : [`${row} -> ${at}: ${found.length} rows, lacks ${missing.join(', ')}`];
    });
    expect(thin).toEqual([]);
  });

  test('a scenario is one', () => {
    expect([...kindsOf(of('scenarios'))]).toEqual(['scenario']);
  });

  test('a fact is a value, a history entry or a relation', () => {
    expect([...kindsOf(of('facts'))].filter((kind) => !['value', 'history', 'relation'].includes(kind))).toEqual([]);
  });
});
