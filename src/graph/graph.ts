import type { Language, Text, Vocabulary } from './vocabulary.ts';
import type { Concept, ConceptDetail, ConceptTexts, FullNames, RecordedFacts } from './concept.ts';
import type { Relation, RelationDetail } from './relation.ts';
import type { Comparison, ComparisonHeading } from './comparison.ts';
import type { Scenario, ScenarioHeading } from './scenario.ts';
import type { Source } from './evidence.ts';
import type { Tour, TourHeading } from './tour.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A category's country on the map: a simple polygon, and where its title stands. */
export interface Region {
  readonly category: string;
  readonly outline: readonly Point[];
  readonly title: Point;
}

/** Where everything stands, in world units; one unit is a CSS pixel at zoom 1. */
export interface Positions {
  readonly width: number;
  readonly height: number;
  readonly concepts: ReadonlyMap<string, Point>;
  readonly regions: readonly Region[];
}

/** What is needed to draw, link and name everything; comes first over the wire. */
export interface Core {
  readonly vocabulary: Vocabulary;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly comparisons: ReadonlyMap<string, ComparisonHeading>;
  readonly scenarios: ReadonlyMap<string, ScenarioHeading>;
  readonly tours: ReadonlyMap<string, TourHeading>;
  /** Old id -> the ids that it leads to now. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly positions: Positions;
}

/** A piece of what is known, as a source hands it over after the core. */
export interface Fragment {
  readonly concepts?: ReadonlyMap<string, ConceptDetail>;
  readonly relations?: ReadonlyMap<string, RelationDetail>;
  readonly comparisons?: ReadonlyMap<string, Comparison>;
  readonly scenarios?: ReadonlyMap<string, Scenario>;
  readonly tours?: ReadonlyMap<string, Tour>;
  readonly sources?: ReadonlyMap<string, Source>;
  /** Search texts; once present, present for every concept. */
  readonly texts?: ReadonlyMap<string, ConceptTexts>;
  /** What people type for a comparison or a scenario, by `comparison/ID` and `scenario/ID`; arrives with the texts. */
  readonly phrases?: ReadonlyMap<string, Readonly<Record<Language, readonly string[]>>>;
  /** What is said elsewhere of what a concept or scenario is for, by `concept/ID` and `scenario/ID`; arrives with the texts. */
  readonly uses?: ReadonlyMap<string, Readonly<Record<Language, readonly string[]>>>;
  /** Sets of words that mean nearly the same, in all languages; arrive with the texts. */
  readonly synonyms?: ReadonlyMap<string, readonly string[]>;
  /** Official names and whole readings; the core has short forms and the syllable that particles follow. */
  readonly fullNames?: ReadonlyMap<string, FullNames>;
  /** Titles of comparisons, scenarios and tours, keyed like the phrases; until they come, what they are of stands for them. */
  readonly titles?: ReadonlyMap<string, Text>;
  /** The one-line answers of comparisons, by comparison id: for their list. */
  readonly verdicts?: ReadonlyMap<string, Text>;
  /** What concepts are chosen by, by concept id; once present, present for every concept that says something. */
  readonly facts?: ReadonlyMap<string, RecordedFacts>;
}

/** An immutable snapshot of what is known so far. */
export interface Graph extends Core {
  /** Relations by their source, in the data's order; every concept has an entry. */
  readonly outgoing: ReadonlyMap<string, readonly Relation[]>;
  /** Relations by their target. */
  readonly incoming: ReadonlyMap<string, readonly Relation[]>;
  readonly known: Required<Fragment>;
}

/** The snapshot of a core alone. */
export function graphOf(core: Core): Graph {
  const outgoing = new Map<string, Relation[]>();
  const incoming = new Map<string, Relation[]>();
  for (const id of core.concepts.keys()) {
    outgoing.set(id, []);
    incoming.set(id, []);
  }
  for (const relation of core.relations.values()) {
    outgoing.get(relation.source)?.push(relation);
    incoming.get(relation.target)?.push(relation);
  }
  const known = {
    concepts: new Map(),
    relations: new Map(),
    comparisons: new Map(),
    scenarios: new Map(),
    tours: new Map(),
    sources: new Map(),
    texts: new Map(),
    phrases: new Map(),
    uses: new Map(),
    synonyms: new Map(),
    fullNames: new Map(),
    titles: new Map(),
    verdicts: new Map(),
    facts: new Map(),
  };
  return { ...core, outgoing, incoming, known };
}

/** A new snapshot that also knows the fragment; where both know something, the fragment wins. */
export function merge(graph: Graph, fragment: Fragment): Graph {
  const { known } = graph;
  return {
    ...graph,
    comparisons: titled(graph.comparisons, 'comparison', fragment.titles),
    scenarios: titled(graph.scenarios, 'scenario', fragment.titles),
    tours: titled(graph.tours, 'tour', fragment.titles),
    known: {
      concepts: union(known.concepts, fragment.concepts),
      relations: union(known.relations, fragment.relations),
      comparisons: union(known.comparisons, fragment.comparisons),
      scenarios: union(known.scenarios, fragment.scenarios),
      tours: union(known.tours, fragment.tours),
      sources: union(known.sources, fragment.sources),
      texts: union(known.texts, fragment.texts),
      phrases: union(known.phrases, fragment.phrases),
      uses: union(known.uses, fragment.uses),
      synonyms: union(known.synonyms, fragment.synonyms),
      fullNames: union(known.fullNames, fragment.fullNames),
      titles: union(known.titles, fragment.titles),
      verdicts: union(known.verdicts, fragment.verdicts),
      facts: union(known.facts, fragment.facts),
    },
  };
}

function union<V>(old: ReadonlyMap<string, V>, more: ReadonlyMap<string, V> | undefined): ReadonlyMap<string, V> {
  return more === undefined || more.size === 0 ? old : new Map([...old, ...more]);
}

function titled<H extends { readonly id: string; readonly title: Text }>(
  headings: ReadonlyMap<string, H>,
  kind: 'comparison' | 'scenario' | 'tour',
  titles: ReadonlyMap<string, Text> | undefined,
): ReadonlyMap<string, H> {
  if (titles === undefined) return headings;
  return new Map(
    [...headings].map(([id, heading]) => [id, { ...heading, title: titles.get(`${kind}/${id}`) ?? heading.title }]),
  );
}
