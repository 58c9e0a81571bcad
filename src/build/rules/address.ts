/** Addresses that authors write: what one asks for and cannot have, with what was perhaps meant. */
import { meant } from '../../format/complaint.ts';
import { type Graph, graphOf } from '../../graph/graph.ts';
import { decodeLink } from '../../view/decode.ts';
import { encodeLink, linkKeys } from '../../view/link.ts';
import type { Notice } from '../../view/notice.ts';
import { vocabularyOf } from '../assemble-vocabulary.ts';
import type { Authored } from '../authored.ts';

export interface Lost {
  readonly what: string;
  readonly cure: string;
}

/** As much of a graph as an address can ask for; made of data that may have problems elsewhere. */
export function addressable(authored: Authored): Graph {
  const { reading } = authored;
  return graphOf({
    vocabulary: vocabularyOf(authored.graph.value),
    concepts: new Map(
      reading.concepts.map(({ value: { id, kind, category, names } }) => {
        const named = Object.entries(names).map(([language, { name, short = name }]) => [language, { name, short }]);
        return [
          id,
          { id, kind, category, scopes: [], status: 'active', names: Object.fromEntries(named), readings: {} },
        ];
      }),
    ),
    relations: new Map(
      authored.statements.map(({ id, source, type, target }) => [id, { id, source, type, target, via: [] }]),
    ),
    comparisons: new Map(reading.comparisons.map(({ value: { id, title } }) => [id, { id, title, items: [] }])),
    scenarios: new Map(
      reading.scenarios.map(({ value: { id, title, answers } }) => [
        id,
        { id, title, mode: 'any', answers, against: [] },
      ]),
    ),
    tours: new Map(reading.tours.map(({ value: { id, title, steps } }) => [id, { id, title, length: steps.length }])),
    aliases: new Map(reading.aliases.flatMap(({ value }) => Object.entries(value).map(([old, { to }]) => [old, to]))),
    positions: { width: 0, height: 0, concepts: new Map(), regions: [] },
  });
}

/**
 * What an address below the language loses when it is opened; nothing for one that is the address of its view. `broken`
 * are ids of files that could not be read: who names them is not wrong.
 */
export function whatIsLost(at: string, graph: Graph, broken: ReadonlySet<string>): Lost | undefined {
  const [language = 'en'] = graph.vocabulary.languages;
  const [first = '', ...below] = at.replace(/^\//, '').split('/');
  if (at.startsWith('/') || graph.vocabulary.languages.includes(first)) {
    const rest = graph.vocabulary.languages.includes(first) ? below.join('/') : at.replace(/^\/+/, '');
    return { what: `'${at}' does not begin below the language`, cure: `write '${rest}'` };
  }
  const { view, notices } = decodeLink(`/${language}/${at}`, graph, language);
  // A value that says nothing is named below, with what was meant.
  const notice = notices.find(({ kind }) => kind !== 'ignored');
  if (notice !== undefined) return mayBeBroken(notice, broken) ? undefined : lostBy(notice, graph);
  if (!pictured.includes(view.place.kind)) {
    return { what: `'${at}' has no view of its own`, cure: 'name a concept, a comparison, a path or a scenario' };
  }
  const canonical = encodeLink(view).slice(language.length + 2);
  if (canonical === at) return undefined;
  return (
    lostParameter(at, canonical, graph) ?? { what: `'${at}' is another way to write it`, cure: `write '${canonical}'` }
  );
}

const pictured: readonly string[] = ['map', 'concept', 'comparison', 'compare', 'path', 'scenario'];
const pages = ['concept', 'compare', 'path', 'scenario'];

function mayBeBroken(notice: Notice, broken: ReadonlySet<string>): boolean {
  return (
    notice.kind === 'not-found' &&
    notice.given.some((id) => id.split(/\.|-vs-/).some((part) => broken.has(part)) || broken.has(id))
  );
}

function lostBy(notice: Notice, graph: Graph): Lost {
  switch (notice.kind) {
    case 'not-found': {
      const [id = ''] = notice.given;
      return { what: `no ${notice.what} '${id}'`, cure: meant(id, idsOf(graph, notice.what)) };
    }
    case 'moved':
      return { what: `'${notice.from}' is an old id`, cure: `write '${notice.to.join(',')}'` };
    case 'left-out':
      return {
        what: `'${notice.given.join(',')}' ${notice.because === 'twice' ? 'stands there twice' : 'is one too many'}`,
        cure: 'take it out',
      };
    case 'ignored':
      return { what: `'${notice.given.join(',')}' says nothing`, cure: 'take it out' };
    case 'newer':
      return { what: 'the address is of a later version', cure: "take 'v' out" };
    case 'no-page': {
      const [, page = ''] = notice.path.split('/');
      return { what: `no page '${page}/'`, cure: meant(page, pages) };
    }
  }
}

function lostParameter(at: string, canonical: string, graph: Graph): Lost | undefined {
  const kept = parametersOf(canonical);
  for (const [key, value] of parametersOf(at)) {
    const known: readonly string[] = linkKeys;
    if (!known.includes(key)) return { what: `no address has '${key}'`, cure: meant(key, known) };
    const left = (kept.get(key) ?? '').replace(/^!/, '').split(',');
    const lost = value
      .replace(/^!/, '')
      .split(',')
      .find((part) => !left.includes(part));
    if (lost !== undefined)
      return { what: `'${key}=${lost}' says nothing here`, cure: meant(lost, valuesOf(graph, key)) };
  }
  return undefined;
}

function parametersOf(address: string): URLSearchParams {
  const mark = address.indexOf('?');
  return new URLSearchParams(mark < 0 ? '' : address.slice(mark + 1));
}

function idsOf(graph: Graph, what: (Notice & { kind: 'not-found' })['what']): Iterable<string> {
  return graph[`${what}s`].keys();
}

/** What may stand behind a key, where that is a list of names. */
function valuesOf({ vocabulary }: Graph, key: string): Iterable<string> {
  switch (key) {
    case 'category':
      return vocabulary.categories.keys();
    case 'kind':
      return vocabulary.kinds.keys();
    case 'type':
      return vocabulary.relationTypes.keys();
    case 'scope':
      return vocabulary.scopes.keys();
    case 'row':
      return vocabulary.criteria.keys();
    case 'hops':
      return ['2', '3'];
    case 'differences':
      return ['only', 'common'];
    default:
      return [];
  }
}
