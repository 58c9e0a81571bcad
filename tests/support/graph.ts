import type { Concept } from '../../src/graph/concept.ts';
import { graphOf, type Core, type Graph } from '../../src/graph/graph.ts';
import type { Relation } from '../../src/graph/relation.ts';
import type { RelationType } from '../../src/graph/vocabulary.ts';

const text = (en: string): { en: string; ko: string } => ({ en, ko: `${en}-ko` });

function relationType(id: string, more: Partial<RelationType> = {}): RelationType {
  return {
    id,
    family: 'data',
    domain: [],
    range: [],
    symmetric: false,
    traversable: true,
    label: text(id),
    inverseLabel: text(`${id} by`),
    sentence: { en: `{a} ${id} {b}`, ko: `{a}은/는 {b}을/를 ${id}` },
    inverse: { en: `{b} is ${id} by {a}`, ko: `{b}은/는 {a}이/가 ${id}` },
    ...more,
  };
}

function concept(id: string, more: Partial<Concept> = {}): Concept {
  const name = id.toUpperCase();
  return {
    id,
    kind: 'service',
    category: 'left',
    scopes: [],
    status: 'active',
    names: { en: { name: `Amazon ${name}`, short: name }, ko: { name: `Amazon ${name}`, short: name } },
    readings: { name: '아마존', short: '에이' },
    ...more,
  };
}

function mapOf<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

export interface SmallGraph {
  /** Ids; `id:category` for a category other than `left`. */
  readonly concepts: readonly string[];
  /** `source type target`, one a line. */
  readonly relations: readonly string[];
  readonly more?: Partial<Core>;
}

/** A graph for tests from a few words. Types: loads, feeds (traversable), rivals (symmetric, not traversable), lacks (not traversable). */
export function smallGraph({ concepts, relations, more = {} }: SmallGraph): Graph {
  return graphOf({
    vocabulary: {
      id: 'small',
      title: text('Small'),
      description: text('A small graph'),
      languages: ['en', 'ko'],
      categories: mapOf([
        { id: 'left', names: text('Left'), hue: 20 },
        { id: 'right', names: text('Right'), hue: 200 },
      ]),
      kinds: mapOf([
        { id: 'service', names: text('service'), plural: text('services'), shape: 'disc' as const, prominence: 3 },
      ]),
      families: mapOf([{ id: 'data', names: text('Data'), hue: 250, dash: 'solid' as const, width: 2 as const }]),
      relationTypes: mapOf([
        relationType('loads'),
        relationType('feeds'),
        relationType('rivals', { symmetric: true, traversable: false }),
        relationType('lacks', { traversable: false }),
      ]),
      criteria: mapOf([
        { id: 'size', names: text('Size'), scale: { kind: 'quantity' as const, unit: 'KiB' }, types: [] },
        {
          id: 'order',
          names: text('Order'),
          scale: {
            kind: 'choice' as const,
            options: [
              { id: 'strict', names: text('Strict') },
              { id: 'none', names: text('None') },
            ],
          },
          types: [],
        },
        { id: 'purpose', names: text('Purpose'), scale: { kind: 'text' as const }, types: [] },
      ]),
      units: mapOf([
        { id: 'KiB', dimension: 'data', factor: 1024, names: text('KiB') },
        { id: 'MiB', dimension: 'data', factor: 1048576, names: text('MiB') },
        { id: 'count', dimension: 'count', factor: 1, names: { en: '{n}', ko: '{n}개' } },
        { id: 's', dimension: 'time', factor: 1, names: { en: 's', ko: '초' } },
        { id: 'd', dimension: 'time', factor: 86400, names: { en: 'days', ko: '일' }, one: { en: 'day', ko: '일' } },
      ]),
      scopes: mapOf([{ id: 'exam', names: text('Exam') }]),
    },
    concepts: mapOf(
      concepts.map((word) => {
        const [id = '', category] = word.split(':');
        return concept(id, category === undefined ? {} : { category });
      }),
    ),
    relations: mapOf(relations.map(relationOf)),
    comparisons: new Map(),
    scenarios: new Map(),
    tours: new Map(),
    aliases: new Map(),
    positions: { width: 100, height: 100, concepts: new Map(), regions: [] },
    ...more,
  });
}

function relationOf(words: string): Relation {
  const [source = '', type = '', target = ''] = words.split(' ');
  return { id: `${source}.${type}.${target}`, source, type, target, via: [] };
}
