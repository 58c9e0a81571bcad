/**
 * The core as JSON, in columns: ids once, references as numbers, and nothing where a language says what the first
 * one says. It is what every visitor waits for.
 */
import * as v from 'valibot';
import type { Concept, Names, Status } from '../graph/concept.ts';
import type { Core, Point, Positions } from '../graph/graph.ts';
import type { Relation } from '../graph/relation.ts';
import type { Text, Vocabulary } from '../graph/vocabulary.ts';
import { item } from './fragment.ts';
import { encodeVocabulary, vocabularyOf, vocabularyWire } from './vocabulary.ts';
import { byId, type Decoded, decoded, strings, text } from './wire.ts';

const statuses: readonly Status[] = ['active', 'maintenance', 'closed-to-new', 'ended'];

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const columns = v.array(index);
/** 0: as the official form; so for a first language's reading: none. */
const names = v.array(v.union([v.string(), v.literal(0)]));
const point = v.tuple([v.number(), v.number()]);

const coreWire = v.object({
  version: v.literal(1),
  vocabulary: vocabularyWire,
  concepts: v.object({
    id: strings,
    kind: columns,
    category: columns,
    status: columns,
    scopes: v.array(columns),
    name: v.record(v.string(), names),
    short: v.record(v.string(), names),
    /** The last syllable of the short form's reading: particles follow it. The whole readings come with the texts. */
    ending: names,
    x: v.array(v.number()),
    y: v.array(v.number()),
  }),
  relations: v.object({
    source: columns,
    type: columns,
    target: columns,
    /** Of those few that have one, by their row. */
    slug: v.record(v.string(), v.string()),
    via: v.record(v.string(), columns),
    what: v.record(v.string(), text),
  }),
  /** Titles arrive later; until then what they are of stands for them. */
  comparisons: v.array(v.object({ id: v.string(), items: v.array(item) })),
  scenarios: v.array(v.object({ id: v.string(), mode: v.picklist(['all', 'any']), answers: strings })),
  tours: v.array(v.object({ id: v.string(), title: text, steps: v.array(v.object({ at: v.string(), text })) })),
  aliases: v.record(v.string(), strings),
  size: point,
  regions: v.array(v.object({ category: v.string(), title: point, outline: v.array(point) })),
});

type Wire = v.InferOutput<typeof coreWire>;

/** A JSON value that `decodeCore` turns into the core again. */
export function encodeCore(core: Core): unknown {
  const { vocabulary, positions } = core;
  const wire: Wire = {
    version: 1,
    vocabulary: encodeVocabulary(vocabulary),
    concepts: encodeConcepts(core),
    relations: encodeRelations(core),
    comparisons: [...core.comparisons.values()].map(({ id, items }) => ({
      id,
      items: items.map(({ members, ...own }) => ({ ...own, members: [...members] })),
    })),
    scenarios: [...core.scenarios.values()].map(({ id, mode, answers }) => ({
      id,
      mode,
      answers: [...answers],
    })),
    tours: [...core.tours.values()].map(({ id, title, steps }) => ({ id, title, steps: [...steps] })),
    aliases: Object.fromEntries([...core.aliases].map(([id, to]) => [id, [...to]])),
    size: [positions.width, positions.height],
    regions: positions.regions.map(({ category, title, outline }) => ({
      category,
      title: pair(title),
      outline: outline.map(pair),
    })),
  };
  return wire;
}

/** Never throws: what is no core is a value. */
export function decodeCore(json: unknown): Decoded<Core> {
  const result = decoded(coreWire, json);
  if (!result.ok) return result;
  const wire = result.value;
  const vocabulary = vocabularyOf(wire.vocabulary);
  const damaged = damage(wire, vocabulary);
  if (damaged !== undefined) return { ok: false, problem: damaged };
  const concepts = byId(wire.concepts.id.map((id, row) => conceptOf(wire, vocabulary, id, row)));
  const named = (ids: readonly string[]): Text =>
    Object.fromEntries(
      vocabulary.languages.map((language) => [
        language,
        ids.map((id) => concepts.get(id)?.names[language]?.short ?? id).join(' · '),
      ]),
    );
  return {
    ok: true,
    value: {
      vocabulary,
      concepts,
      relations: byId(wire.relations.source.map((_, row) => relationOf(wire, vocabulary, row))),
      comparisons: byId(
        wire.comparisons.map((one) => ({ ...one, title: named(one.items.flatMap(({ members }) => members)) })),
      ),
      scenarios: byId(wire.scenarios.map((one) => ({ ...one, title: named(one.answers) }))),
      tours: byId(wire.tours),
      aliases: new Map(Object.entries(wire.aliases)),
      positions: positionsOf(wire),
    },
  };
}

function encodeConcepts({ vocabulary, concepts, positions }: Core): Wire['concepts'] {
  const all = [...concepts.values()];
  const [first = '', ...others] = vocabulary.languages;
  const rowOf = { kind: rows(vocabulary.kinds), category: rows(vocabulary.categories), scope: rows(vocabulary.scopes) };
  const name = (language: string) => (concept: Concept) => concept.names[language]?.name ?? '';
  const short = (language: string) => (concept: Concept) => concept.names[language]?.short ?? '';
  return {
    id: all.map(({ id }) => id),
    kind: all.map(({ kind }) => rowOf.kind(kind)),
    category: all.map(({ category }) => rowOf.category(category)),
    status: all.map(({ status }) => statuses.indexOf(status)),
    scopes: all.map(({ scopes }) => scopes.map(rowOf.scope)),
    name: {
      [first]: all.map(name(first)),
      ...Object.fromEntries(others.map((one) => [one, unless(all, name(one), name(first))])),
    },
    short: {
      [first]: unless(all, short(first), name(first)),
      ...Object.fromEntries(others.map((one) => [one, unless(all, short(one), short(first))])),
    },
    ending: all.map(({ readings }) => readings.short?.normalize('NFC').slice(-1) ?? 0),
    x: all.map(({ id }) => positions.concepts.get(id)?.x ?? 0),
    y: all.map(({ id }) => positions.concepts.get(id)?.y ?? 0),
  };
}

function encodeRelations({ vocabulary, concepts, relations }: Core): Wire['relations'] {
  const all = [...relations.values()];
  const concept = rows(concepts);
  const type = rows(vocabulary.relationTypes);
  const few = <T>(pick: (relation: Relation) => T | undefined): Record<string, T> =>
    Object.fromEntries(
      all.flatMap((relation, row) => {
        const picked = pick(relation);
        return picked === undefined ? [] : [[String(row), picked] as const];
      }),
    );
  return {
    source: all.map((relation) => concept(relation.source)),
    type: all.map((relation) => type(relation.type)),
    target: all.map((relation) => concept(relation.target)),
    slug: few(({ id }) => id.split('.')[3]),
    via: few(({ via }) => (via.length === 0 ? undefined : via.map(concept))),
    what: few(({ what }) => what),
  };
}

/** Rows that lead nowhere, or columns of different lengths. */
function damage(wire: Wire, vocabulary: Vocabulary): string | undefined {
  const { id, kind, category, status, scopes, name, short, ending, x, y } = wire.concepts;
  const { source, type, target, via } = wire.relations;
  const languages = vocabulary.languages.flatMap((language) => [name[language], short[language]]);
  const concepts = [kind, category, status, scopes, ending, x, y, ...languages];
  if (concepts.some((column) => column?.length !== id.length)) return 'the columns of concepts differ in length';
  if (type.length !== source.length || target.length !== source.length)
    return 'the columns of relations differ in length';
  const references: readonly (readonly [readonly number[], number])[] = [
    [kind, vocabulary.kinds.size],
    [category, vocabulary.categories.size],
    [status, statuses.length],
    [scopes.flat(), vocabulary.scopes.size],
    [[...source, ...target, ...Object.values(via).flat()], id.length],
    [type, vocabulary.relationTypes.size],
  ];
  return references.some(([column, end]) => column.some((row) => row >= end)) ? 'a row leads nowhere' : undefined;
}

function conceptOf(wire: Wire, vocabulary: Vocabulary, id: string, row: number): Concept {
  const { kind, category, status, scopes, ending } = wire.concepts;
  const short = ending[row];
  return {
    id,
    kind: key(vocabulary.kinds, kind[row]),
    category: key(vocabulary.categories, category[row]),
    scopes: scopes[row]?.map((scope) => key(vocabulary.scopes, scope)) ?? [],
    status: statuses[status[row] ?? 0] ?? 'active',
    names: Object.fromEntries(
      vocabulary.languages.map((language) => [language, namesOf(wire, vocabulary, language, row)]),
    ),
    readings: short ? { short } : {},
  };
}

function namesOf(wire: Wire, { languages }: Vocabulary, language: string, row: number): Names {
  const { name, short } = wire.concepts;
  const [first = ''] = languages;
  const firstName = name[first]?.[row] || '';
  const firstShort = short[first]?.[row] || firstName;
  if (language === first) return { name: firstName, short: firstShort };
  return { name: name[language]?.[row] || firstName, short: short[language]?.[row] || firstShort };
}

function relationOf(wire: Wire, vocabulary: Vocabulary, row: number): Relation {
  const { concepts, relations } = wire;
  const concept = (at: number | undefined): string => concepts.id[at ?? -1] ?? '';
  const source = concept(relations.source[row]);
  const target = concept(relations.target[row]);
  const type = key(vocabulary.relationTypes, relations.type[row]);
  const slug = relations.slug[row];
  const what = relations.what[row];
  return {
    id: [source, type, target, ...(slug === undefined ? [] : [slug])].join('.'),
    source,
    type,
    target,
    via: relations.via[row]?.map(concept) ?? [],
    ...(what === undefined ? {} : { what }),
  };
}

function positionsOf({ concepts, size, regions }: Wire): Positions {
  return {
    width: size[0],
    height: size[1],
    concepts: new Map(concepts.id.map((id, row) => [id, { x: concepts.x[row] ?? 0, y: concepts.y[row] ?? 0 }])),
    regions: regions.map(({ category, title, outline }) => ({
      category,
      title: pointOf(title),
      outline: outline.map(pointOf),
    })),
  };
}

function unless(
  all: readonly Concept[],
  own: (concept: Concept) => string,
  usual: (concept: Concept) => string,
): (string | 0)[] {
  return all.map((concept) => (own(concept) === usual(concept) ? 0 : own(concept)));
}

function rows(map: ReadonlyMap<string, unknown>): (id: string) => number {
  const byKey = new Map([...map.keys()].map((id, row) => [id, row]));
  return (id) => byKey.get(id) ?? 0;
}

function key(map: ReadonlyMap<string, unknown>, row: number | undefined): string {
  return [...map.keys()][row ?? -1] ?? '';
}

function pair({ x, y }: Point): [number, number] {
  return [x, y];
}

function pointOf([x, y]: readonly [number, number]): Point {
  return { x, y };
}
