import { graphOf, merge, type Graph } from '../../src/graph/graph.ts';
import type { Comparison } from '../../src/graph/comparison.ts';
import type { Concept, ConceptTexts, Names } from '../../src/graph/concept.ts';
import type { Relation } from '../../src/graph/relation.ts';
import type { Scenario } from '../../src/graph/scenario.ts';
import type { Tour } from '../../src/graph/tour.ts';
import type { Kind, RelationType, Text } from '../../src/graph/vocabulary.ts';

/** A graph out of what an author would write, unchecked: for tests that need a few concepts and no files. */
export interface Loose {
  readonly kinds?: readonly string[];
  readonly types: readonly (Pick<RelationType, 'id' | 'sentence' | 'inverse' | 'label' | 'inverseLabel'> &
    Partial<RelationType>)[];
  readonly concepts: readonly LooseConcept[];
  readonly comparisons?: readonly { id: string; title: Text; items: readonly string[]; keywords?: Words }[];
  readonly scenarios?: readonly {
    id: string;
    title: Text;
    answers: readonly string[];
    situation?: Text;
    keywords?: Words;
  }[];
  readonly tours?: readonly Tour[];
}

type Words = Readonly<Record<string, readonly string[]>>;
type Named = Names & { readonly aliases?: readonly string[] };

export interface LooseConcept {
  readonly id: string;
  readonly kind?: string;
  readonly en: Named;
  readonly ko: Named;
  readonly readings?: Concept['readings'];
  readonly keywords?: Words;
  readonly formerly?: readonly string[];
  readonly summary?: Text;
  /** `type target`, and what is carried. */
  readonly relations?: readonly (string | { readonly is: string; readonly what: Text })[];
}

export function looseGraph(loose: Loose): Graph {
  const core = graphOf({
    vocabulary: {
      id: 'loose',
      title: { en: 'Loose', ko: '느슨한' },
      description: { en: '', ko: '' },
      languages: ['en', 'ko'],
      categories: new Map(),
      kinds: new Map((loose.kinds ?? ['service', 'capability']).map((id, at) => [id, kindOf(id, 3 - at)])),
      families: new Map(),
      relationTypes: new Map(
        loose.types.map((type) => [
          type.id,
          { family: '', domain: [], range: [], symmetric: false, traversable: true, ...type },
        ]),
      ),
      criteria: new Map(),
      units: new Map(),
      scopes: new Map(),
    },
    concepts: new Map(loose.concepts.map((concept) => [concept.id, conceptOf(concept)])),
    relations: new Map(loose.concepts.flatMap(relationsIn).map((relation) => [relation.id, relation])),
    comparisons: new Map((loose.comparisons ?? []).map((one) => [one.id, comparisonOf(one)])),
    scenarios: new Map((loose.scenarios ?? []).map((one) => [one.id, { ...one, mode: 'any' as const, against: [] }])),
    tours: new Map((loose.tours ?? []).map(({ id, title, steps }) => [id, { id, title, length: steps.length }])),
    aliases: new Map(),
    positions: { width: 0, height: 0, concepts: new Map(), regions: [] },
  });
  return merge(core, {
    texts: new Map(loose.concepts.map((concept) => [concept.id, textsOf(concept)])),
    comparisons: new Map((loose.comparisons ?? []).map((one) => [one.id, comparisonOf(one)])),
    scenarios: new Map((loose.scenarios ?? []).map((one) => [one.id, scenarioOf(one)])),
  });
}

/** The same graph as it is before anything but the core has come. */
export function coreOnly(graph: Graph): Graph {
  return graphOf(graph);
}

function kindOf(id: string, prominence: number): Kind {
  return { id, names: { en: id, ko: id }, plural: { en: id, ko: id }, shape: 'disc', prominence };
}

function conceptOf({ id, kind = 'service', en, ko, readings = {} }: LooseConcept): Concept {
  return { id, kind, category: '', scopes: [], status: 'active', names: { en, ko }, readings };
}

function textsOf({ en, ko, keywords, formerly, summary }: LooseConcept): ConceptTexts {
  return {
    aliases: { en: en.aliases ?? [], ko: ko.aliases ?? [] },
    keywords: { en: keywords?.['en'] ?? [], ko: keywords?.['ko'] ?? [] },
    formerly: formerly ?? [],
    summary: summary ?? { en: '', ko: '' },
  };
}

function relationsIn(concept: LooseConcept): readonly Relation[] {
  return (concept.relations ?? []).map((one) => {
    const [type = '', target = ''] = (typeof one === 'string' ? one : one.is).split(' ');
    const relation = { id: `${concept.id}.${type}.${target}`, source: concept.id, type, target, via: [] };
    return typeof one === 'string' ? relation : { ...relation, what: one.what };
  });
}

function comparisonOf(one: NonNullable<Loose['comparisons']>[number]): Comparison {
  return {
    id: one.id,
    title: one.title,
    items: one.items.map((id) => ({ id, members: id.split('+') })),
    chooseWhen: new Map(),
    rows: [],
    keywords: one.keywords ?? {},
    evidence: [],
  };
}

function scenarioOf(one: NonNullable<Loose['scenarios']>[number]): Scenario {
  return {
    ...one,
    mode: 'any',
    situation: one.situation ?? { en: '', ko: '' },
    why: { en: '', ko: '' },
    rivals: [],
    keywords: one.keywords ?? {},
    evidence: [],
  };
}
