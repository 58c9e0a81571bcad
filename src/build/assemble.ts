/** What authors wrote, free of problems -> everything known as one snapshot. */
import type { AuthoredConcept } from '../format/authored/concept.ts';
import { type Core, type Graph, graphOf, merge, type Positions } from '../graph/graph.ts';
import type { Concept, ConceptDetail, HistoryEvent, RecordedFacts, Status } from '../graph/concept.ts';
import type { Relation, RelationDetail } from '../graph/relation.ts';
import type { Vocabulary } from '../graph/vocabulary.ts';
import { comparisonsOf } from './assemble-comparison.ts';
import { sourcesOf } from './assemble-sources.ts';
import { scenariosOf } from './assemble-scenario.ts';
import { valueOf } from './assemble-value.ts';
import { usesOf } from './assemble-uses.ts';
import { vocabularyOf } from './assemble-vocabulary.ts';
import type { Authored, Statement } from './authored.ts';

/** The graph without positions; `place` finds them. */
export function assemble(authored: Authored, place: (graph: Graph) => Positions): Graph {
  const { reading } = authored;
  const vocabulary = vocabularyOf(authored.graph.value);
  const details = new Map(reading.concepts.map(({ value }) => [value.id, detailOf(authored, value)]));
  const comparisons = comparisonsOf(authored, details);
  const scenarios = scenariosOf(authored);
  const tours = new Map(reading.tours.map(({ value }) => [value.id, value]));
  const core: Core = {
    vocabulary,
    concepts: new Map(reading.concepts.map(({ value }) => [value.id, conceptOf(authored, value)])),
    relations: new Map(authored.statements.map((statement) => [statement.id, relationOf(statement)])),
    comparisons: mapped(comparisons, ({ id, title, items }) => ({ id, title, items })),
    scenarios: mapped(scenarios, ({ id, title, mode, answers, rivals }) => ({
      id,
      title,
      mode,
      answers,
      against: [...new Set(rivals.map(({ concept }) => concept))],
    })),
    tours: mapped(tours, ({ id, title, steps }) => ({ id, title, length: steps.length })),
    aliases: new Map(reading.aliases.flatMap(({ value }) => Object.entries(value).map(([old, { to }]) => [old, to]))),
    positions: { width: 0, height: 0, concepts: new Map(), regions: [] },
  };
  const stated = {
    concepts: details,
    relations: new Map(authored.statements.map((statement) => [statement.id, relationDetailOf(statement)])),
    comparisons,
    scenarios,
    tours,
  };
  const known = {
    ...stated,
    sources: sourcesOf(
      reading.sources.flatMap(({ value }) => value),
      stated,
    ),
    texts: mapped(details, ({ aliases, keywords, formerly, summary }) => ({ aliases, keywords, formerly, summary })),
    phrases: new Map([
      ...[...comparisons.values()].map(({ id, keywords }) => [`comparison/${id}`, keywords] as const),
      ...[...scenarios.values()].map(({ id, keywords }) => [`scenario/${id}`, keywords] as const),
    ]),
    uses: usesOf(stated, searchedCriteria(authored)),
    synonyms: new Map(
      reading.synonyms
        .flatMap(({ value }) => value.map((set) => Object.values(set).flat()))
        .map((set, at) => [String(at), set]),
    ),
    fullNames: mapped(core.concepts, ({ names, readings }) => ({
      names: byLanguage(authored, (language) => names[language]?.name ?? ''),
      readings,
    })),
    titles: new Map([
      ...[...comparisons.values()].map(({ id, title }) => [`comparison/${id}`, title] as const),
      ...[...scenarios.values()].map(({ id, title }) => [`scenario/${id}`, title] as const),
      ...[...tours.values()].map(({ id, title }) => [`tour/${id}`, title] as const),
    ]),
    facts: factsIn(vocabulary, details),
    verdicts: new Map(
      [...comparisons.values()].flatMap(({ id, verdict }) => (verdict === undefined ? [] : [[id, verdict] as const])),
    ),
  };
  return merge(graphOf({ ...core, positions: place(merge(graphOf(core), known)) }), known);
}

/** What is said on criteria with options; quantities and free texts are not chosen by. */
function factsIn(
  { criteria }: Vocabulary,
  details: ReadonlyMap<string, ConceptDetail>,
): ReadonlyMap<string, RecordedFacts> {
  return new Map(
    [...details].flatMap(([id, { values }]) => {
      const own = values.flatMap(({ criterion, content }) => {
        if (criteria.get(criterion)?.scale.kind !== 'choice' || content.kind === 'quantity') return [];
        return [[criterion, content.kind === 'choice' ? content.option : content.text] as const];
      });
      return own.length === 0 ? [] : [[id, new Map(own)] as const];
    }),
  );
}

function searchedCriteria(authored: Authored): ReadonlySet<string> {
  return new Set([...authored.criteria.values()].filter(({ searched }) => searched === true).map(({ id }) => id));
}

function conceptOf(authored: Authored, written: AuthoredConcept): Concept {
  const { id, kind, category, scopes = [], history = [], readings = {} } = written;
  const korean = written.names['ko'];
  const short =
    readings.short ?? (korean?.short === undefined || korean.short === korean.name ? readings.name : undefined);
  return {
    id,
    kind,
    category,
    scopes,
    status: statusOf(history, authored.today),
    names: byLanguage(authored, (language) => {
      const { name = '', short: own } = written.names[language] ?? {};
      return { name, short: own ?? name };
    }),
    readings: {
      ...(readings.name === undefined ? {} : { name: readings.name }),
      ...(short === undefined ? {} : { short }),
    },
  };
}

function detailOf(authored: Authored, written: AuthoredConcept): ConceptDetail {
  const { id, names, keywords = {}, hidden = [], summary, history = [], values = [], documentation = [] } = written;
  const short = (language: string): readonly string[] => names[language]?.aliases ?? [];
  return {
    id,
    aliases: byLanguage(authored, short),
    keywords: byLanguage(authored, (language) => [...(keywords[language] ?? []), ...hidden]),
    formerly: history.flatMap(({ event, from }) => (event === 'renamed' && from !== undefined ? [from] : [])),
    summary,
    history: [...history].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    values: values.map((value) => valueOf(authored, value.criterion, value)),
    documentation,
  };
}

/** The last event that took effect and says a status. */
function statusOf(history: readonly HistoryEvent[], today: string): Status {
  const telling = ['maintenance', 'closed-to-new', 'ended'] as const;
  const past = history.filter(({ date }) => date <= today).map(({ event }) => event);
  return telling.findLast((status) => past.includes(status)) ?? 'active';
}

function relationOf({ id, source, type, target, entry, part }: Statement): Relation {
  const { via = [], what } = entry;
  const along = source === part.value.id ? via : [...via].reverse();
  return { id, source, type, target, via: along, ...(what === undefined ? {} : { what }) };
}

function relationDetailOf({ id, entry }: Statement): RelationDetail {
  const { native = false, condition, note, since, until, evidence } = entry;
  return {
    id,
    native,
    ...(condition === undefined ? {} : { condition }),
    ...(note === undefined ? {} : { note }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    evidence,
  };
}

function byLanguage<T>({ languages }: Authored, of: (language: string) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(languages.map((language) => [language, of(language)]));
}

function mapped<T, U>(map: ReadonlyMap<string, T>, of: (one: T) => U): ReadonlyMap<string, U> {
  return new Map([...map].map(([id, one]) => [id, of(one)]));
}
