/** `graph -- export`: the compiled graph as one JSON. */
import { exportGraph } from '../export.ts';
import type { Command } from './command.ts';
import { graphOf } from './known.ts';

export const exported: Command = {
  usage: 'export',
  says: 'writes the compiled graph as one JSON',
  flags: [],
  async run(call) {
    if (call.words.length > 0) return 2;
    const graph = await graphOf(call);
    if (graph === undefined) return 1;
    call.say(JSON.stringify(exportGraph(graph)));
    return 0;
  },
};
