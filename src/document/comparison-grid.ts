import type { Value } from '../graph/concept.ts';
import { itemName, textIn } from '../graph/name.ts';
import { contentText, valueText } from '../graph/value.ts';
import type { Compared } from './comparing.ts';
import type { Reading } from './reading.ts';

/** A comparison as plain texts: the head, then a line for each criterion. What qualifies a value follows it on a line of its own. */
export function comparisonGrid({ items, rows }: Compared, reading: Reading): readonly (readonly string[])[] {
  const { graph, language, messages } = reading;
  const head = [messages.criterion, ...items.map((item) => itemName(graph, item, language))];
  return [
    head,
    ...rows.map((row) => [
      textIn(graph, graph.vocabulary.criteria.get(row.criterion)?.names, language) || row.criterion,
      ...items.map(({ id }) => {
        const value = row.cells.get(id);
        return value === undefined ? messages.notRecorded : cellText(value, reading);
      }),
    ]),
  ];
}

function cellText(value: Value, { graph, language, messages }: Reading): string {
  const { was, conflict, note, criterion } = value;
  return [
    valueText(graph, value, language),
    textIn(graph, note, language),
    was === undefined ? '' : messages.was(contentText(graph, was.content, criterion, language), was.until),
    conflict === undefined ? '' : messages.conflictSays(contentText(graph, conflict.content, criterion, language)),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
