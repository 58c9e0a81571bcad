/** `graph -- search TEXT`: what the box in the app finds. */
import { createInterface } from 'node:readline';
import type { Hit } from '../../search/hit.ts';
import { createIndex, search as find } from '../../search/search.ts';
import type { Command } from './command.ts';
import { graphOf, languageOf } from './known.ts';
import { table } from './table.ts';

const limit = 10;

export const search: Command = {
  usage: 'search TEXT... [--language L] [--json] [--explain] [--batch]',
  says: 'finds as the app does; --batch reads a query a line and writes a JSON a line',
  flags: ['json', 'explain', 'batch'],
  settings: ['language'],
  async run(call) {
    const { words, options, say, complain } = call;
    if ((words.length === 0) !== options.has('batch')) return 2;
    const graph = await graphOf(call);
    const language = graph === undefined ? undefined : languageOf(call, graph);
    if (graph === undefined || language === undefined) return 1;
    const index = createIndex(graph);
    const answer = (query: string) => find(index, query, { language, limit });
    if (options.has('batch')) {
      for await (const query of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        say(JSON.stringify({ query, hits: answer(query).hits.map(hitJson) }));
      }
      return 0;
    }
    const query = words.join(' ');
    const { hits, suggestion } = answer(query);
    if (options.has('json')) say(JSON.stringify({ query, hits: hits.map(hitJson) }));
    else for (const line of table(hits.map((hit) => hitRow(hit, options.has('explain'))))) say(line);
    if (hits.length > 0) return 0;
    complain(
      suggestion === undefined
        ? `nothing found for '${query}'`
        : `nothing found for '${query}'; did you mean '${suggestion.label}'?`,
    );
    return 1;
  },
};

function hitJson({ type, id, source, target, items, score }: Hit): object {
  return { type, id, source, target, items, score: Number(score.toFixed(4)) };
}

function hitRow({ type, id, label, detail, score, why }: Hit, explain: boolean): readonly string[] {
  return [score.toFixed(3), type, id, label, explain ? why : detail];
}
