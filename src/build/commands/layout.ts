/** `graph -- layout`: finds places and writes positions.json. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assemble } from '../assemble.ts';
import { reportOf } from '../../view/map-report.ts';
import { examine } from '../compile.ts';
import { problemText } from '../../format/problem.ts';
import { placeAll, placed } from '../place.ts';
import { positionsText, readPositions } from '../positions.ts';
import type { Command } from './command.ts';

export const layout: Command = {
  usage: 'layout [--fresh] [--report]',
  says: 'writes positions.json: new concepts among the old, which stay; --fresh moves everything; --report only measures',
  flags: ['fresh', 'report'],
  async run({ folder, words, options, say, complain }) {
    if (words.length > 0) return 2;
    const { authored, problems } = await examine(folder);
    for (const problem of problems) complain(problemText(problem));
    if (authored === undefined) return 1;
    const old = options.has('fresh') ? undefined : await readPositions(folder);
    const graph = assemble(authored, (found) => (old === undefined ? placeAll(found) : placed(found, old)));
    const { positions } = graph;
    if (options.has('report')) {
      for (const [name, value] of Object.entries(reportOf(graph, positions)))
        say(`${name}: ${Math.round(Number(value))}`);
      return 0;
    }
    const file = join(folder, 'positions.json');
    await writeFile(file, positionsText(positions));
    const added = [...positions.concepts.keys()].filter((id) => old?.concepts.has(id) !== true).length;
    say(`${file}: ${added} placed, ${positions.concepts.size - added} kept`);
    return 0;
  },
};
