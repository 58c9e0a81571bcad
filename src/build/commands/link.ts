/** `graph -- link ...`: the address of a view. */
import type { Graph } from '../../graph/graph.ts';
import { decodeLink } from '../../view/decode.ts';
import { encodeLink } from '../../view/link.ts';
import type { Command } from './command.ts';
import { graphOf, languageOf } from './known.ts';

export const link: Command = {
  usage: 'link PLACE... [KEY=VALUE...] [--language L]',
  says: "gives a view's address: link sqs hops=2, link sqs sns, link path from=a to=b",
  flags: [],
  settings: ['language'],
  async run(call) {
    const graph = await graphOf(call);
    const language = graph === undefined ? undefined : languageOf(call, graph);
    if (graph === undefined || language === undefined) return 1;
    const { view, notices } = decodeLink(`/${language}/${addressOf(graph, call.words)}`, graph, language);
    call.say(encodeLink(view));
    for (const notice of notices) call.complain(JSON.stringify(notice));
    return notices.some(({ kind }) => kind === 'not-found' || kind === 'no-page') ? 1 : 0;
  },
};

/** Words without `=` say the place: an address, an id of anything, or several concepts to compare. */
function addressOf(graph: Graph, words: readonly string[]): string {
  const [place = '', ...more] = words.filter((word) => !word.includes('=') || word.includes('/'));
  const query = words.filter((word) => word.includes('=') && !word.includes('/'));
  const withQuery = (path: string, own: readonly string[] = []): string => {
    const all = [...own, ...query];
    return all.length === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${all.join('&')}`;
  };
  if (more.length > 0 && graph.concepts.has(place)) return withQuery('compare/', [`of=${[place, ...more].join(',')}`]);
  if (more.length > 0) return withQuery(`${[place, ...more].join('/')}/`);
  const [source = ''] = place.split('.');
  if (graph.relations.has(place)) return withQuery(`concept/${source}/`, [`relation=${place}`]);
  if (graph.concepts.has(place)) return withQuery(`concept/${place}/`);
  if (graph.comparisons.has(place)) return withQuery(`compare/${place}/`);
  if (graph.scenarios.has(place)) return withQuery(`scenario/${place}/`);
  const path = place.replace(/^\//, '');
  const [first = ''] = path.split('/');
  return withQuery(graph.vocabulary.languages.includes(first) ? path.slice(first.length + 1) : path);
}
