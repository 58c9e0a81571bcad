import { facetOf } from '../graph/facet.ts';
import type { Graph } from '../graph/graph.ts';
import { decodeLook, decodePins } from './hand.ts';
import { decodeKnown } from './resolve.ts';

/** `2023-02` */
export const monthForm = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The filter `status` knows these. */
export const statuses: ReadonlySet<string> = new Set(['active', 'maintenance', 'closed-to-new', 'ended']);

/** How much of a value is repeated to the reader. */
const longestGiven = 40;
const mostGiven = 6;

/** What can be read of a parameter's value; a list says which of its parts cannot. */
type Reads = (value: string, graph: Graph) => boolean | readonly string[];

const one =
  (...allowed: readonly string[]): Reads =>
  (value) =>
    allowed.includes(value);

const some =
  (known: (graph: Graph, id: string) => boolean): Reads =>
  (value, graph) =>
    value
      .replace(/^!/, '')
      .split(',', 64)
      .filter((id) => id !== '' && !known(graph, id));

const readers: readonly (readonly [key: string, reads: Reads])[] = [
  ['hops', one('1', '2', '3')],
  ['category', some(({ vocabulary }, id) => vocabulary.categories.has(id))],
  ['kind', some(({ vocabulary }, id) => vocabulary.kinds.has(id))],
  ['type', some(({ vocabulary }, id) => vocabulary.relationTypes.has(id))],
  ['status', some((_graph, id) => statuses.has(id))],
  ['scope', some(({ vocabulary }, id) => vocabulary.scopes.has(id))],
  ['view', one('graph', 'outline', 'table')],
  ['directed', one('0', '1')],
  ['differences', one('all', 'only', 'common')],
  ['row', (value, graph) => decodeKnown(value, graph, graph.vocabulary.criteria) !== undefined],
  ['since', (value) => monthForm.test(value)],
  ['facets', some((graph, fact) => facetOf(graph, fact) !== undefined)],
  ['cam', (value, graph) => decodeLook(value, graph) !== undefined],
  ['pins', (value, graph) => decodePins(value, graph) !== undefined],
  ['layout', one('map')],
  ['theme', one('light', 'dark')],
];

/** The values of an address's own keys that say nothing which can be understood, as `key=value`, cut. */
export function ignoredValues(query: URLSearchParams, graph: Graph): readonly string[] {
  const given: string[] = [];
  for (const [key, reads] of readers) {
    const value = query.get(key) ?? '';
    const read = value === '' || reads(value, graph);
    if (read === true || (read !== false && read.length === 0)) continue;
    const lost = read === false ? value : read.join(',');
    given.push(`${key}=${lost.slice(0, longestGiven).toWellFormed()}`);
  }
  return given.slice(0, mostGiven);
}
