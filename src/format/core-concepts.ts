/** The concepts of a core in columns: nothing is said where a language says what the first one says. */
import * as v from 'valibot';
import type { Concept, Names, Status } from '../graph/concept.ts';
import type { Core, Point } from '../graph/graph.ts';
import type { Vocabulary } from '../graph/vocabulary.ts';
import { isListOf, isString, packed, rowsOf, strings } from './wire.ts';
import { pack } from './pack.ts';

const statuses: readonly Status[] = ['active', 'maintenance', 'closed-to-new', 'ended'];

/** 0: as the official form, or as the first language says it. */
const names = v.custom<(string | 0)[]>(
  (list) => isListOf(list, (one): one is string | 0 => one === 0 || isString(one)),
  'is no list of names',
);

/** 0: the short form written as an id; 1: the official form. Ids are mostly made of names. */
const ids = v.custom<(string | 0 | 1)[]>(
  (list) => isListOf(list, (one): one is string | 0 | 1 => one === 0 || one === 1 || isString(one)),
  'is no list of ids',
);

export const conceptColumns = v.object({
  id: ids,
  kind: packed,
  category: packed,
  status: packed,
  /** Each concept's scopes as a row of these. */
  scopes: packed,
  scopeSets: v.array(strings),
  name: v.record(v.string(), names),
  short: v.record(v.string(), names),
  /** The last syllable of the short form's reading: particles follow it. The whole readings come with the texts. */
  ending: names,
  x: packed,
  y: packed,
});

type Columns = v.InferOutput<typeof conceptColumns>;

export function encodeConcepts({ vocabulary, concepts, positions }: Core): v.InferInput<typeof conceptColumns> {
  const all = [...concepts.values()];
  const [first = '', ...others] = vocabulary.languages;
  const sets = new Map(all.map(({ scopes }) => [scopes.join(' '), scopes]));
  const name = (language: string) => (concept: Concept) => concept.names[language]?.name ?? '';
  const short = (language: string) => (concept: Concept) => concept.names[language]?.short ?? '';
  return {
    id: all.map(({ id, names: { [first]: own } }) =>
      idFrom(own?.short) === id ? 0 : idFrom(own?.name) === id ? 1 : id,
    ),
    kind: pack(all.map(({ kind }) => kind).map(rowsOf(vocabulary.kinds))),
    category: pack(all.map(({ category }) => category).map(rowsOf(vocabulary.categories))),
    status: pack(all.map(({ status }) => statuses.indexOf(status))),
    scopes: pack(all.map(({ scopes }) => scopes.join(' ')).map(rowsOf(sets))),
    scopeSets: [...sets.values()].map((scopes) => [...scopes]),
    name: {
      [first]: all.map(name(first)),
      ...Object.fromEntries(others.map((one) => [one, unless(all, name(one), name(first))])),
    },
    short: {
      [first]: unless(all, short(first), name(first)),
      ...Object.fromEntries(others.map((one) => [one, unless(all, short(one), short(first))])),
    },
    ending: all.map(({ readings }) => readings.short?.normalize('NFC').slice(-1) ?? 0),
    x: pack(all.map(({ id }) => whole(positions.concepts.get(id)?.x))),
    y: pack(all.map(({ id }) => whole(positions.concepts.get(id)?.y))),
  };
}

/** Undefined when columns differ in length or a row leads nowhere. */
export function decodeConcepts(columns: Columns, vocabulary: Vocabulary): readonly Concept[] | undefined {
  const { id, kind, category, status, scopes, scopeSets, name, short, ending, x, y } = columns;
  const spoken = vocabulary.languages.flatMap((language) => [name[language], short[language]]);
  const all = [kind, category, status, scopes, ending, x, y, ...spoken];
  if (all.some((column) => column?.length !== id.length)) return undefined;
  const kinds = [...vocabulary.kinds.keys()];
  const categories = [...vocabulary.categories.keys()];
  const [first = ''] = vocabulary.languages;
  const concepts = id.flatMap((given, row): readonly Concept[] => {
    const [ownKind, ownCategory] = [kinds[kind[row] ?? -1], categories[category[row] ?? -1]];
    const [ownStatus, ownScopes] = [statuses[status[row] ?? -1], scopeSets[scopes[row] ?? -1]];
    if (ownKind === undefined || ownCategory === undefined || ownStatus === undefined || ownScopes === undefined)
      return [];
    const own = namesOf(columns, vocabulary, first, row);
    const one = given === 0 ? idFrom(own.short) : given === 1 ? idFrom(own.name) : given;
    return [
      {
        id: one,
        kind: ownKind,
        category: ownCategory,
        scopes: ownScopes,
        status: ownStatus,
        names: Object.fromEntries(
          vocabulary.languages.map((language) => [language, namesOf(columns, vocabulary, language, row)]),
        ),
        readings: ending[row] ? { short: ending[row] } : {},
      },
    ];
  });
  return concepts.length === id.length ? concepts : undefined;
}

export function placesOf({ x, y }: Columns, ids: readonly string[]): ReadonlyMap<string, Point> {
  return new Map(ids.map((one, row) => [one, { x: x[row] ?? 0, y: y[row] ?? 0 }]));
}

function idFrom(name: string | undefined): string {
  return (name ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function namesOf({ name, short }: Columns, { languages }: Vocabulary, language: string, row: number): Names {
  const [first = ''] = languages;
  const firstName = name[first]?.[row] || '';
  const firstShort = short[first]?.[row] || firstName;
  if (language === first) return { name: firstName, short: firstShort };
  return { name: name[language]?.[row] || firstName, short: short[language]?.[row] || firstShort };
}

function unless(
  all: readonly Concept[],
  own: (one: Concept) => string,
  usual: (one: Concept) => string,
): (string | 0)[] {
  return all.map((concept) => (own(concept) === usual(concept) ? 0 : own(concept)));
}

function whole(number: number | undefined): number {
  return Math.max(0, Math.round(number ?? 0));
}
