import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import type { Hit } from '../../src/search/hit.ts';
import type { SearchDocument } from './documents.ts';

export type Find = (query: string, language: string) => readonly Hit[];

export interface Rival {
  readonly name: string;
  readonly find: Find;
  /** Milliseconds. */
  readonly buildTime: number;
}

const LIMIT = 10;
const LONGEST = 64;

/** Libraries as their manuals tune them for a box that answers as one types, over the same documents. */
export const makers: Readonly<Record<string, (documents: readonly SearchDocument[]) => Find>> = {
  'fuse.js alone': fuse,
  MiniSearch: miniSearch,
  uFuzzy: uFuzzy,
  fuzzysort: sorted,
};

export function rivalsOver(documents: readonly SearchDocument[], names: readonly string[]): readonly Rival[] {
  return names.flatMap((name) => {
    const make = makers[name];
    if (make === undefined) return [];
    const start = performance.now();
    const find = make(documents);
    return [{ name, find, buildTime: performance.now() - start }];
  });
}

function fuse(documents: readonly SearchDocument[]): Find {
  const index = new Fuse(documents, {
    threshold: 0.3,
    ignoreLocation: true,
    keys: [
      { name: 'names', weight: 3 },
      { name: 'words', weight: 1 },
    ],
  });
  return (query) => index.search(query.slice(0, LONGEST), { limit: LIMIT }).map(({ item }) => item.hit);
}

function miniSearch(documents: readonly SearchDocument[]): Find {
  const index = new MiniSearch<SearchDocument>({
    fields: ['names', 'words'],
    extractField: (document, field) =>
      field === 'id' ? document.id : document[field === 'names' ? 'names' : 'words'].join(' | '),
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { names: 3 } },
  });
  index.addAll(documents);
  return (query) =>
    index
      .search(query)
      .slice(0, LIMIT)
      .flatMap(({ id }) => documents[Number(id)]?.hit ?? []);
}

function uFuzzy(documents: readonly SearchDocument[]): Find {
  const index = new UFuzzy({
    unicode: true,
    interSplit: "[^\\p{L}\\d']+",
    intraSplit: '\\p{Ll}\\p{Lu}',
    intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
    intraChars: "[\\p{L}\\d']",
    intraContr: "'\\p{L}{1,2}\\b",
    intraMode: 1,
  });
  const haystack = documents.map(({ names, words }) => [...names, ...words].join(' | '));
  return (query) => {
    const [found, info, order] = index.search(haystack, query, 1);
    const places = order === null ? (found ?? []) : order.map((at) => info?.idx[at] ?? 0);
    return places.slice(0, LIMIT).flatMap((at) => documents[at]?.hit ?? []);
  };
}

/** Each text is a target of its own: long ones stand behind short ones. */
function sorted(documents: readonly SearchDocument[]): Find {
  const targets = documents.flatMap((document) =>
    [...new Set([...document.names, ...document.words])].map((text) => ({ document, text: fuzzysort.prepare(text) })),
  );
  return (query) => {
    const found = fuzzysort.go(query, targets, { key: 'text', limit: 5 * LIMIT }).map(({ obj }) => obj.document.hit);
    return [...new Set(found)].slice(0, LIMIT);
  };
}
