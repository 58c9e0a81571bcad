import type { Graph } from './graph.ts';
import { degree, otherEnd, relationsOf } from './neighbourhood.ts';

/** Relations that two concepts have alike: of one type, in one direction, with the same others. */
export interface CommonGround {
  readonly type: string;
  /** `outgoing`: both are the source. */
  readonly direction: 'outgoing' | 'incoming';
  /** Those that few relate to first: they tell most. */
  readonly others: readonly string[];
  /** Larger for more others, and for others that few relate to. */
  readonly weight: number;
}

/** What two concepts have in common, the most telling first. Symmetric relations say nothing of this kind. */
export function commonGround(graph: Graph, a: string, b: string): readonly CommonGround[] {
  const mine = waysOf(graph, a);
  const groups = new Map<string, { type: string; direction: CommonGround['direction']; others: string[] }>();
  for (const [key, way] of waysOf(graph, b)) {
    if (!mine.has(key) || way.other === a || way.other === b) continue;
    const group = `${way.direction} ${way.type}`;
    const found = groups.get(group) ?? { type: way.type, direction: way.direction, others: [] };
    found.others.push(way.other);
    groups.set(group, found);
  }
  return [...groups.values()]
    .map((group) => ({
      ...group,
      others: group.others.sort((one, two) => tellingOf(graph, two) - tellingOf(graph, one)),
      weight: group.others.reduce((sum, other) => sum + tellingOf(graph, other), 0),
    }))
    .sort((one, two) => two.weight - one.weight);
}

/** How much it tells that something relates to a concept: less for one that much relates to. */
export function tellingOf(graph: Graph, id: string): number {
  return 1 / Math.log2(2 + degree(graph, id));
}

interface Way {
  readonly type: string;
  readonly direction: CommonGround['direction'];
  readonly other: string;
}

function waysOf(graph: Graph, id: string): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  for (const relation of relationsOf(graph, id)) {
    if (graph.vocabulary.relationTypes.get(relation.type)?.symmetric !== false) continue;
    const way: Way = {
      type: relation.type,
      direction: relation.source === id ? 'outgoing' : 'incoming',
      other: otherEnd(relation, id),
    };
    ways.set(`${way.direction} ${way.type} ${way.other}`, way);
  }
  return ways;
}
