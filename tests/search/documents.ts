import type { Graph } from '../../src/graph/graph.ts';
import { sentence } from '../../src/graph/sentence.ts';
import { commandEntries, entriesOf } from '../../src/search/entries.ts';
import { affixesOf } from '../../src/search/affix.ts';
import type { Hit } from '../../src/search/hit.ts';
import { COMMANDS } from './judge.ts';

/** One thing that can be found, as a library is given it: its names, and everything else that is said of it. */
export interface SearchDocument {
  readonly id: number;
  readonly hit: Hit;
  readonly names: readonly string[];
  readonly words: readonly string[];
}

const nameLike: ReadonlySet<string> = new Set(['name', 'alias', 'former name', 'title', 'reading']);

/** All that search knows of a graph, and both sentences of every relation. */
export function documentsOf(graph: Graph): readonly SearchDocument[] {
  const things = [...entriesOf(graph, affixesOf(graph)), ...commandEntries(COMMANDS)].map((entry) => ({
    hit: hitOf({
      type: entry.type,
      id: entry.id,
      items: graph.comparisons.get(entry.id)?.items.map(({ id }) => id) ?? [],
    }),
    names: entry.forms.filter(({ as }) => nameLike.has(as)).map(({ text }) => text),
    words: entry.forms.filter(({ as }) => as === 'keyword' || as === 'summary').map(({ text }) => text),
  }));
  const relations = [...graph.relations.values()].map((relation) => ({
    hit: hitOf({ type: 'relation', id: relation.id, source: relation.source, target: relation.target }),
    names: graph.vocabulary.languages.map((language) => sentence(graph, relation, language, 'source')),
    words: graph.vocabulary.languages.map((language) => sentence(graph, relation, language, 'target')),
  }));
  return [...things, ...relations].map((one, id) => ({ id, ...one }));
}

export function hitOf(part: Partial<Hit> & Pick<Hit, 'type' | 'id'>): Hit {
  return { label: '', detail: '', marks: [], score: 0, why: '', ...part };
}
