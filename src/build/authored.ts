/** What authors wrote, looked up by id: what the rules ask. */
import type { AuthoredConcept, AuthoredRelation } from '../format/authored/concept.ts';
import { typeKeys } from '../format/authored/concept.ts';
import type { AuthoredCriterion, AuthoredGraph, AuthoredRelationType } from '../format/authored/graph.ts';
import type { Path } from '../format/authored/walk.ts';
import type { Problem } from '../format/problem.ts';
import type { Part } from './part.ts';
import type { Reading } from './read.ts';

/** A relation where it is written. */
export interface Statement {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly entry: AuthoredRelation;
  readonly part: Part<AuthoredConcept>;
  readonly path: Path;
}

export interface Authored {
  readonly reading: Reading;
  readonly graph: Part<AuthoredGraph>;
  readonly languages: readonly string[];
  readonly categories: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly scopes: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, string>;
  readonly criteria: ReadonlyMap<string, AuthoredCriterion>;
  readonly types: ReadonlyMap<string, AuthoredRelationType>;
  readonly concepts: ReadonlyMap<string, Part<AuthoredConcept>>;
  /** Those whose type is known, in the data's order. */
  readonly statements: readonly Statement[];
  readonly sources: ReadonlySet<string>;
  /** `2026-11-23` */
  readonly today: string;
}

/** One question about the data; gives what is wrong. */
export type Rule = (authored: Authored) => readonly Problem[];

export function authoredOf(reading: Reading, graph: Part<AuthoredGraph>, today: string): Authored {
  const { value } = graph;
  const types = byId(value.relationTypes);
  return {
    reading,
    graph,
    languages: value.languages,
    categories: new Set(value.categories.map(({ id }) => id)),
    kinds: new Set(value.kinds.map(({ id }) => id)),
    scopes: new Set((value.scopes ?? []).map(({ id }) => id)),
    units: new Map((value.units ?? []).map(({ id, dimension }) => [id, dimension])),
    criteria: byId(value.criteria ?? []),
    types,
    concepts: new Map(reading.concepts.map((part) => [part.value.id, part])),
    statements: reading.concepts.flatMap((part) => statementsOf(part, types)),
    sources: new Set(reading.sources.flatMap((part) => part.value.map(({ id }) => id))),
    today,
  };
}

/** `source.type.target`, with `.slug` for a second one; symmetric: the ends sorted. */
export function relationId(
  source: string,
  type: { readonly id: string; readonly symmetric?: boolean },
  target: string,
  slug?: string,
): string {
  const ends = type.symmetric === true && target < source ? [target, source] : [source, target];
  return [ends[0], type.id, ends[1], ...(slug === undefined ? [] : [slug])].join('.');
}

function statementsOf(
  part: Part<AuthoredConcept>,
  types: ReadonlyMap<string, AuthoredRelationType>,
): readonly Statement[] {
  return (part.value.relations ?? []).flatMap((entry, at) => {
    const [key] = typeKeys(entry);
    const type = key === undefined ? undefined : types.get(key[0]);
    if (key === undefined || type === undefined) return [];
    const id = relationId(part.value.id, type, key[1], entry.slug);
    const [source = '', , target = ''] = id.split('.');
    return [{ id, source, type: type.id, target, entry, part, path: ['relations', at] }];
  });
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}
