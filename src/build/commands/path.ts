/** `graph -- path A B`: how two concepts hang together. */
import { nearestReachable, shortestPaths } from '../../graph/path.ts';
import { sentence } from '../../graph/sentence.ts';
import type { Command } from './command.ts';
import { conceptNamed, graphOf, languageOf } from './known.ts';

export const path: Command = {
  usage: 'path A B [--either] [--language L] [--json]',
  says: 'finds the shortest ways from A to B; --either walks relations backwards as well',
  flags: ['either', 'json'],
  settings: ['language'],
  async run(call) {
    const [first, second, ...more] = call.words;
    if (first === undefined || second === undefined || more.length > 0) return 2;
    const graph = await graphOf(call);
    const language = graph === undefined ? undefined : languageOf(call, graph);
    if (graph === undefined || language === undefined) return 1;
    const from = conceptNamed(call, graph, first);
    const to = conceptNamed(call, graph, second);
    if (from === undefined || to === undefined) return 1;
    const directed = !call.options.has('either');
    const paths = shortestPaths(graph, from, to, { directed, limit: 5 });
    if (paths.length === 0) {
      const near = nearestReachable(graph, from, to, directed);
      call.complain(`no way from '${from}' to '${to}'${near === undefined ? '' : `; '${near}' comes nearest`}`);
      return 1;
    }
    for (const [at, found] of paths.entries()) {
      if (call.options.has('json')) {
        call.say(
          JSON.stringify({ concepts: found.concepts, relations: found.legs.map(({ relation }) => relation.id) }),
        );
        continue;
      }
      call.say(`${at + 1}. ${found.concepts.join(' - ')}`);
      for (const { relation, forward } of found.legs) {
        call.say(`   ${sentence(graph, relation, language, forward ? 'source' : 'target')}`);
      }
    }
    return 0;
  },
};
