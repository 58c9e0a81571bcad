/** `graph -- compare A B ...`: side by side, as authored or by the criteria that they have values of. */
import { relationsAmong } from '../../graph/common-neighbours.ts';
import { authoredFor, itemOf } from '../../graph/compare.ts';
import { comparedRows } from '../../graph/compared-rows.ts';
import type { Comparison, Item } from '../../graph/comparison.ts';
import type { Graph } from '../../graph/graph.ts';
import { itemName, textIn } from '../../graph/name.ts';
import { sentence } from '../../graph/sentence.ts';
import { valueText } from '../../graph/value.ts';
import { exportComparison } from '../export.ts';
import type { Command } from './command.ts';
import { conceptNamed, graphOf, languageOf } from './known.ts';
import { table } from './table.ts';

export const compare: Command = {
  usage: 'compare A B... [--language L] [--json]',
  says: 'puts two to six concepts side by side',
  flags: ['json'],
  settings: ['language'],
  async run(call) {
    if (call.words.length < 2 || call.words.length > 6) return 2;
    const graph = await graphOf(call);
    const language = graph === undefined ? undefined : languageOf(call, graph);
    if (graph === undefined || language === undefined) return 1;
    const ids = call.words.map((word) => conceptNamed(call, graph, word));
    const known = ids.filter((id) => id !== undefined);
    if (known.length < ids.length) return 1;
    const comparison = comparisonOf(graph, known);
    if (call.options.has('json')) call.say(JSON.stringify(exportComparison(graph, comparison), null, 2));
    else for (const line of comparisonLines(graph, comparison, language)) call.say(line);
    return 0;
  },
};

/** A comparison as a table with its verdict. */
export function comparisonLines(graph: Graph, comparison: Comparison, language: string): readonly string[] {
  const { items, verdict, chooseWhen } = comparison;
  const head = ['', ...items.map((item) => itemName(graph, item, language))];
  const rows = comparedRows(graph, items, comparison).map(({ criterion, cells }) => [
    textIn(graph, graph.vocabulary.criteria.get(criterion)?.names, language),
    ...items.map(({ id }) => {
      const value = cells.get(id);
      return value === undefined ? '-' : valueText(graph, value, language);
    }),
  ]);
  return [
    textIn(graph, comparison.title, language),
    textIn(graph, verdict, language),
    ...table([head, ...rows]),
    ...items.flatMap((item) => {
      const when = chooseWhen.get(item.id);
      return when === undefined ? [] : [`${itemName(graph, item, language)}: ${textIn(graph, when, language)}`];
    }),
    ...relationsAmong(graph, items).map((relation) => sentence(graph, relation, language, 'source')),
  ].filter((line) => line !== '');
}

function comparisonOf(graph: Graph, ids: readonly string[]): Comparison {
  const authored = authoredFor(graph, ids);
  const known = authored === undefined ? undefined : graph.known.comparisons.get(authored.id);
  if (known !== undefined) return known;
  const items: readonly Item[] = ids.map(itemOf);
  const rows = comparedRows(graph, items);
  return { id: ids.join('-vs-'), title: {}, items, chooseWhen: new Map(), rows, keywords: {}, evidence: [] };
}
