/** What a preview picture says and shows, before anything is drawn. Equal cards are equal pictures. */
import type { Item } from '../graph/comparison.ts';
import type { Graph } from '../graph/graph.ts';
import { neighboursOf } from '../graph/common-neighbours.ts';
import { fullName, itemName, shortName, textIn } from '../graph/name.ts';
import { relationsOf } from '../graph/neighbourhood.ts';
import { comparisonTitle, scenarioTitle, tourTitle } from '../graph/title.ts';
import type { Shape } from '../graph/vocabulary.ts';
import { previewWords } from '../language/preview-words.ts';
import { decodeLink, emptyView } from '../view/decode.ts';
import { importanceOf } from '../view/importance.ts';
import { edgeLook, nodeLook } from '../view/scene-look.ts';
import { mapScene } from '../view/scene-map.ts';
import type { Scene } from '../view/scene-parts.ts';
import type { Place } from '../view/view.ts';
import { tellingRelations } from './preview-relations.ts';
import type { PreviewKind } from './preview-path.ts';

export interface Card {
  /** The colour of the whole: an OKLCH hue. */
  readonly hue: number;
  /** A few words over the title. */
  readonly eyebrow: string;
  readonly title: string;
  /** A sentence or two. */
  readonly text: string;
  /** Of what graph it is. */
  readonly foot: string;
  /** What lines run from: one mark or sign, or the names of what is compared. */
  readonly hubs: readonly Hub[];
  readonly rows: readonly Row[];
  /** How many more rows there would be, in words. */
  readonly more: string;
}

export type Hub =
  | { readonly kind: 'mark'; readonly shape: Shape; readonly hue: number }
  | { readonly kind: 'name'; readonly name: string; readonly shape: Shape; readonly hue: number }
  | { readonly kind: 'rest'; readonly count: number }
  | { readonly kind: 'sign'; readonly sign: 'question' | 'play' }
  | { readonly kind: 'map'; readonly scene: Scene };

export interface Row {
  readonly name: string;
  readonly note: string;
  readonly mark: { readonly shape: Shape; readonly hue: number } | { readonly number: number };
  /** Which hubs it hangs on, by index, and how. */
  readonly lines: readonly Line[];
  /** Of what is not the answer. */
  readonly faint: boolean;
}

export interface Line {
  readonly hub: number;
  /** OKLCH hue. */
  readonly hue: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly arrow: 'there' | 'back' | 'both' | 'none';
}

/** What is not yet a category's: the accent of the page, and the green of an answer. */
const [ownHue, answerHue] = [255, 155];
const mostRows = 6;
const mostHubs = 5;

/** The card of a page; of the map where no id is given. */
export function cardOf(graph: Graph, language: string, kind: PreviewKind, id: string): Card {
  switch (kind) {
    case 'concept':
      return conceptCard(graph, language, id);
    case 'compare':
      return comparisonCard(graph, language, id);
    case 'scenario':
      return scenarioCard(graph, language, id);
    case 'tour':
      return tourCard(graph, language, id);
    case 'map':
      return mapCard(graph, language);
  }
}

function conceptCard(graph: Graph, language: string, id: string): Card {
  const { vocabulary } = graph;
  const { category, kind, status: _, ...concept } = known(graph, id);
  const { hue, shape } = look(graph, id);
  const relations = tellingRelations(graph, id, mostRows);
  const rest = new Set(relationsOf(graph, id).map((one) => (one.source === id ? one.target : one.source)));
  return {
    hue,
    eyebrow: capital(
      `${textIn(graph, vocabulary.kinds.get(kind)?.names, language)} · ${textIn(graph, vocabulary.categories.get(category)?.names, language)}`,
    ),
    title: fullName(graph, concept.id, language),
    text: textIn(graph, graph.known.texts.get(id)?.summary, language),
    foot: textIn(graph, vocabulary.title, language),
    hubs: [{ kind: 'mark', shape, hue }],
    rows: relations.map((relation) => {
      const out = relation.source === id;
      const other = out ? relation.target : relation.source;
      const type = vocabulary.relationTypes.get(relation.type);
      const { symmetric, ...line } = edgeLook(graph, relation, language);
      return {
        name: shortName(graph, other, language),
        note: textIn(graph, out || symmetric ? type?.label : type?.inverseLabel, language),
        mark: look(graph, other),
        lines: [{ hub: 0, hue: line.hue, dash: line.dash, arrow: symmetric ? 'both' : out ? 'there' : 'back' }],
        faint: false,
      };
    }),
    more: moreOf(rest.size - relations.length, previewWords(language).moreRelations),
  };
}

function comparisonCard(graph: Graph, language: string, id: string): Card {
  const comparison = graph.known.comparisons.get(id);
  const items = graph.comparisons.get(id)?.items ?? [];
  const shown = items.slice(0, items.length > mostHubs ? mostHubs - 1 : mostHubs);
  const place = new Map(shown.map((item, at) => [item.id, at]));
  const common = neighboursOf(graph, shown)
    .map((one) => ({ ...one, weight: one.of.length * 1000 + importanceOf(graph, one.id) }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, mostRows - 1)
    .map((one) => ({ ...one, at: one.of.reduce((sum, item) => sum + (place.get(item) ?? 0), 0) / one.of.length }))
    // Each stands about where its lines come from, so that few of them cross.
    .sort((a, b) => a.at - b.at);
  const hubs = shown.map((item): Hub => ({
    kind: 'name',
    name: itemName(graph, item, language),
    ...lookOf(graph, item),
  }));
  const rest = items.length - shown.length;
  return {
    hue: lookOf(graph, items[0]).hue,
    eyebrow: previewWords(language).comparison,
    title: comparisonTitle(graph, id, language),
    text: textIn(graph, comparison?.verdict, language),
    foot: textIn(graph, graph.vocabulary.title, language),
    hubs: rest > 0 ? [...hubs, { kind: 'rest', count: rest }] : hubs,
    rows: common.map(({ id: other, of, relations }) => ({
      name: shortName(graph, other, language),
      note: '',
      mark: look(graph, other),
      lines: of.flatMap((item): Line[] => {
        const members = shown.find((one) => one.id === item)?.members ?? [];
        const relation = relations.find(({ source, target }) => members.includes(source) || members.includes(target));
        if (relation === undefined) return [];
        const { hue, dash } = edgeLook(graph, relation, language);
        return [{ hub: place.get(item) ?? 0, hue, dash, arrow: 'none' }];
      }),
      faint: false,
    })),
    more: '',
  };
}

function scenarioCard(graph: Graph, language: string, id: string): Card {
  const words = previewWords(language);
  const scenario = graph.known.scenarios.get(id);
  const { answers = [], mode = 'all' } = graph.scenarios.get(id) ?? {};
  const [first = ''] = answers;
  const row = (concept: string, right: boolean): Row => ({
    name: shortName(graph, concept, language),
    note: !right
      ? words.rival
      : answers.length === 1
        ? words.answer
        : mode === 'any'
          ? words.anyAnswer
          : words.allAnswers,
    mark: look(graph, concept),
    lines: [{ hub: 0, hue: answerHue, dash: right ? 'solid' : 'dashed', arrow: right ? 'there' : 'none' }],
    faint: !right,
  });
  const rivals = (scenario?.rivals ?? []).slice(0, mostRows - answers.length);
  return {
    hue: look(graph, first).hue,
    eyebrow: words.scenario,
    title: scenarioTitle(graph, id, language),
    text: textIn(graph, scenario?.situation, language),
    foot: textIn(graph, graph.vocabulary.title, language),
    hubs: [{ kind: 'sign', sign: 'question' }],
    rows: [...answers.map((one) => row(one, true)), ...rivals.map(({ concept }) => row(concept, false))],
    more: '',
  };
}

function tourCard(graph: Graph, language: string, id: string): Card {
  const words = previewWords(language);
  const steps = graph.known.tours.get(id)?.steps ?? [];
  const shown = steps.slice(0, mostRows);
  const names = shown.map(({ at }) =>
    stepName(graph, language, decodeLink(`/${language}/${at}`, graph, language).view.place),
  );
  return {
    hue: ownHue,
    eyebrow: words.tour(steps.length),
    title: tourTitle(graph, id, language),
    text: textIn(graph, steps[0]?.text, language),
    foot: textIn(graph, graph.vocabulary.title, language),
    hubs: [{ kind: 'sign', sign: 'play' }],
    rows: names.map((name, at) => ({
      name,
      note: '',
      mark: { number: at + 1 },
      lines: [{ hub: 0, hue: ownHue, dash: 'solid', arrow: 'none' }],
      faint: false,
    })),
    more: moreOf(steps.length - shown.length, words.moreSteps),
  };
}

function stepName(graph: Graph, language: string, place: Place): string {
  switch (place.kind) {
    case 'concept':
      return shortName(graph, place.id, language);
    case 'comparison':
      return comparisonTitle(graph, place.id, language);
    case 'compare':
      return place.of.map((id) => shortName(graph, id, language)).join(' · ');
    case 'path':
      return [place.from, place.to].map((id) => shortName(graph, id ?? '', language)).join(' → ');
    case 'scenario':
      return scenarioTitle(graph, place.id, language);
    default:
      return textIn(graph, graph.vocabulary.title, language);
  }
}

function mapCard(graph: Graph, language: string): Card {
  const { title, description } = graph.vocabulary;
  return {
    hue: ownHue,
    eyebrow: previewWords(language).counts(graph.concepts.size, graph.relations.size),
    title: textIn(graph, title, language),
    text: textIn(graph, description, language),
    foot: '',
    hubs: [{ kind: 'map', scene: mapScene(graph, emptyView(language)) }],
    rows: [],
    more: '',
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function moreOf(rest: number, words: (n: number) => string): string {
  return rest > 0 ? words(rest) : '';
}

function known(graph: Graph, id: string): NonNullable<ReturnType<Graph['concepts']['get']>> {
  const concept = graph.concepts.get(id);
  if (concept === undefined) throw new Error(`There is no concept '${id}' to make a preview of.`);
  return concept;
}

function look(graph: Graph, id: string): { readonly shape: Shape; readonly hue: number } {
  const { shape, hue } = nodeLook(graph, known(graph, id));
  return { shape, hue };
}

function lookOf(graph: Graph, item: Item | undefined): { readonly shape: Shape; readonly hue: number } {
  const [first] = item?.members ?? [];
  return first === undefined ? { shape: 'disc', hue: ownHue } : look(graph, first);
}
