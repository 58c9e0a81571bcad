import type { Graph } from '../graph/graph.ts';
import type { Item } from '../graph/comparison.ts';
import { itemName, shortName, textIn } from '../graph/name.ts';
import { degree } from '../graph/neighbourhood.ts';
import type { Messages } from '../language/messages-en.ts';
import type { Hit } from '../search/hit.ts';
import type { View } from '../view/view.ts';
import type { HitGroup } from './hit-groups.ts';
import { mostConnected } from '../graph/most-connected.ts';

const mostRecent = 5;
const mostSuggested = 5;
const mostComparisons = 3;

/** What the box offers before anything is typed: where one has been, and places to start from. */
export function startGroups(
  graph: Graph,
  past: readonly View[],
  language: string,
  messages: Messages,
): readonly HitGroup[] {
  const visited = past.flatMap(({ place }) => (place.kind === 'concept' ? [place.id] : []));
  const recent = [...new Set([...visited].reverse())].slice(0, mostRecent);
  const suggested = mostConnected(graph, mostSuggested + recent.length).filter((id) => !recent.includes(id));
  const compared = [...graph.comparisons.values()]
    .filter(({ items }) => items.length === 2 && items.every(({ members }) => members.length === 1))
    .sort((a, b) => known(graph, b.items) - known(graph, a.items))
    .slice(0, mostComparisons);
  const groups: HitGroup[] = [
    { key: 'recent', title: messages.searchRecent, hits: recent.map((id) => conceptHit(graph, id, language)) },
    {
      key: 'suggested',
      title: messages.searchStart,
      hits: [
        ...suggested.slice(0, mostSuggested).map((id) => conceptHit(graph, id, language)),
        ...compared.map(({ id, items }) => ({
          ...plain,
          type: 'comparison' as const,
          id,
          items: items.map((item) => item.id),
          label: items.map((item) => itemName(graph, item, language)).join(' · '),
          detail: messages.comparison,
        })),
      ],
    },
  ];
  return groups.filter(({ hits }) => hits.length > 0);
}

/** How well connected the least connected of these is. */
function known(graph: Graph, items: readonly Item[]): number {
  return Math.min(...items.map(({ members }) => degree(graph, members[0] ?? '')));
}

const plain = { marks: [], score: 0, why: '' } as const;

function conceptHit(graph: Graph, id: string, language: string): Hit {
  const category = graph.vocabulary.categories.get(graph.concepts.get(id)?.category ?? '');
  return {
    ...plain,
    type: 'concept',
    id,
    label: shortName(graph, id, language),
    detail: textIn(graph, category?.names, language),
  };
}
