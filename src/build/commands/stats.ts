/** `graph -- stats`: how much there is, by category and by type. */
import type { Graph } from '../../graph/graph.ts';
import { textIn } from '../../graph/name.ts';
import type { Command } from './command.ts';
import { graphOf, languageOf } from './known.ts';
import { table } from './table.ts';

export const stats: Command = {
  usage: 'stats [--language L]',
  says: 'counts concepts, relations and values by category',
  flags: [],
  settings: ['language'],
  async run(call) {
    if (call.words.length > 0) return 2;
    const graph = await graphOf(call);
    const language = graph === undefined ? undefined : languageOf(call, graph);
    if (graph === undefined || language === undefined) return 1;
    for (const line of [...byCategory(graph, language), '', ...byType(graph, language), '', ...totals(graph)])
      call.say(line);
    return 0;
  },
};

function byCategory(graph: Graph, language: string): readonly string[] {
  const kinds = [...graph.vocabulary.kinds.values()];
  const categories = [...graph.vocabulary.categories.values()].map(({ id, names }) => ({
    name: textIn(graph, names, language),
    concepts: [...graph.concepts.values()].filter(({ category }) => category === id),
  }));
  const all = { name: 'in all', concepts: [...graph.concepts.values()] };
  const rows = [...categories, all].map(({ name, concepts }) => {
    const ids = new Set(concepts.map(({ id }) => id));
    const relations = [...graph.relations.values()].filter(({ source }) => ids.has(source));
    const leaving = relations.filter(({ target }) => !ids.has(target));
    const values = concepts.reduce((sum, { id }) => sum + (graph.known.concepts.get(id)?.values.length ?? 0), 0);
    const counts = kinds.map(({ id }) => concepts.filter(({ kind }) => kind === id).length);
    return [name, concepts.length, ...counts, relations.length, leaving.length, values].map(String);
  });
  const head = [
    'category',
    'concepts',
    ...kinds.map(({ names }) => textIn(graph, names, language)),
    'relations',
    'leaving',
    'values',
  ];
  return table([head, ...rows], new Set([...head.keys()].slice(1)));
}

function byType(graph: Graph, language: string): readonly string[] {
  const { size } = graph.relations;
  const rows = [...graph.vocabulary.relationTypes.values()]
    .map(({ id, label }) => ({
      id,
      label,
      count: [...graph.relations.values()].filter(({ type }) => type === id).length,
    }))
    .sort((a, b) => b.count - a.count)
    .map(({ id, label, count }) => [
      id,
      textIn(graph, label, language),
      String(count),
      `${((100 * count) / Math.max(1, size)).toFixed(1)} %`,
    ]);
  return table([['type', 'label', 'relations', 'share'], ...rows], new Set([2, 3]));
}

function totals(graph: Graph): readonly string[] {
  const { comparisons, scenarios, sources } = graph.known;
  const rows = [...comparisons.values()].reduce((sum, comparison) => sum + comparison.rows.length, 0);
  return table(
    [
      ['concepts', graph.concepts.size],
      ['relations', graph.relations.size],
      ['comparisons', comparisons.size],
      ['comparison rows', rows],
      ['scenarios', scenarios.size],
      ['tours', graph.tours.size],
      ['sources', sources.size],
    ].map((row) => row.map(String)),
    new Set([1]),
  );
}
