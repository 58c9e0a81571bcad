import type { Concept } from '../../src/graph/concept.ts';
import { graphOf, type Graph, type Positions } from '../../src/graph/graph.ts';
import type { Relation } from '../../src/graph/relation.ts';
import type { Family, RelationType, Shape } from '../../src/graph/vocabulary.ts';

const shapes: readonly Shape[] = [
  'disc',
  'ring',
  'square',
  'diamond',
  'triangle',
  'hexagon',
  'pentagon',
  'pill',
  'cross',
];
const words = [
  'Stream',
  'Queue',
  'Gateway',
  'Identity',
  'S3',
  'Backup vault',
  'Role',
  'Lattice',
  'Edge location',
  'API',
];
const korean = [
  '스트림',
  '대기열',
  '게이트웨이',
  '자격 증명',
  '버킷',
  '백업 저장소',
  '역할',
  '격자',
  '엣지 로케이션',
  '에이피아이',
];

export interface Size {
  readonly concepts: number;
  readonly relations: number;
  readonly categories: number;
  /** Relations of the concept `c0`, half of them coming in. */
  readonly hub?: number;
}

/** A made-up graph in two languages, the same each time. */
export function synthetic(size: Size, positions: Positions = nowhere): Graph {
  const random = linear(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const categories = Array.from({ length: size.categories }, (_, index) => ({
    id: `area-${index}`,
    hue: Math.round((index * 360) / size.categories),
    names: { en: `Area of ${pick(words)}`, ko: `${pick(korean)} 분야` },
  }));
  const families = ['flow', 'rule', 'shape'].map((id, index): Family => ({
    id,
    hue: index * 110,
    names: both(id),
    dash: 'solid',
    width: 2,
  }));
  const types = Array.from({ length: 12 }, (_, index) => typeOf(`type-${index}`, families[index % 3]?.id ?? 'flow'));
  const concepts = Array.from({ length: size.concepts }, (_, index): Concept => ({
    id: `c${index}`,
    kind: shapes[index % shapes.length] ?? 'disc',
    category: categories[Math.floor(index / Math.ceil(size.concepts / size.categories))]?.id ?? 'area-0',
    scopes: [],
    status: index % 40 === 1 ? 'ended' : 'active',
    names: {
      en: named(`${pick(words)} ${pick(words)} ${index % 3 === 0 ? pick(words) : ''}`.trim()),
      ko: named(`${pick(korean)} ${pick(korean)}`),
    },
    readings: {},
  }));
  const relations = new Map<string, Relation>();
  const relate = (source: string, target: string, type: string): void => {
    if (source !== target)
      relations.set(`${source}.${type}.${target}`, {
        id: `${source}.${type}.${target}`,
        source,
        type,
        target,
        via: [],
      });
  };
  for (let index = 1; index <= (size.hub ?? 0); index++) {
    const type = types[index % types.length]?.id ?? '';
    if (index % 2 === 0) relate('c0', `c${index}`, type);
    else relate(`c${index}`, 'c0', type);
  }
  // The numbers repeat after a while; a large graph takes the rest of its relations in turn.
  for (let tries = 0; relations.size < size.relations; tries++) {
    if (tries > 6 * size.relations) {
      relate(
        `c${tries % size.concepts}`,
        `c${(tries * 7 + Math.floor(tries / size.concepts) * 13 + 1) % size.concepts}`,
        types[tries % types.length]?.id ?? '',
      );
      continue;
    }
    const from = Math.floor(random() * size.concepts);
    const near = random() < 0.6 ? from + Math.round((random() - 0.5) * 30) : Math.floor(random() * size.concepts);
    relate(`c${from}`, `c${Math.min(size.concepts - 1, Math.max(0, near))}`, pick(types).id);
  }
  return graphOf({
    vocabulary: {
      id: 'made-up',
      title: both('Made up'),
      description: both('Made up'),
      languages: ['en', 'ko'],
      categories: byId(categories),
      kinds: byId(
        shapes.map((shape, index) => ({
          id: shape,
          shape,
          prominence: index % 4,
          names: both(shape),
          plural: both(shape),
        })),
      ),
      families: byId(families),
      relationTypes: byId(types),
      criteria: new Map(),
      units: new Map(),
      scopes: new Map(),
    },
    concepts: byId(concepts),
    relations,
    comparisons: new Map(),
    scenarios: new Map(),
    tours: new Map(),
    aliases: new Map(),
    positions,
  });
}

export const nowhere: Positions = { width: 0, height: 0, concepts: new Map(), regions: [] };

function typeOf(id: string, family: string): RelationType {
  const label = { en: `relates in way ${id.slice(5)} to`, ko: `${id.slice(5)}번 관계` };
  return {
    id,
    family,
    domain: [],
    range: [],
    symmetric: false,
    traversable: true,
    label,
    inverseLabel: label,
    sentence: label,
    inverse: label,
  };
}

function named(short: string): { readonly name: string; readonly short: string } {
  return { name: short, short };
}

function both(text: string): { readonly en: string; readonly ko: string } {
  return { en: text, ko: text };
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

function linear(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
