import type { Graph } from '../graph/graph.ts';
import { bow } from './bow.ts';
import { passesRelation } from './filter.ts';
import { edgeLook } from './scene-look.ts';
import type { SceneEdge, SceneNode } from './scene-parts.ts';
import type { View } from './view.ts';

/** How many relations are drawn below a zoom: within regions, and between them. All from the last on. */
const budgets = [
  { below: 0.42, within: 330, between: 64 },
  { below: 0.62, within: 900, between: 220 },
  { below: 0.85, within: Infinity, between: 700 },
] as const;

/** Relations longer than this, but for the greatest, are drawn as their beginnings. */
const longest = 360;

/** Relations of the map, bowed apart; far out only those that hold a region together and the great roads between. At most the `most` strongest. */
export function mapEdges(
  graph: Graph,
  view: View,
  shown: ReadonlyMap<string, SceneNode>,
  most = Infinity,
): readonly SceneEdge[] {
  const between = new Map<string, number>();
  const every = [...graph.relations.values()].flatMap((relation) => {
    const [source, target] = [shown.get(relation.source), shown.get(relation.target)];
    if (source === undefined || target === undefined || !passesRelation(graph, relation, view.filters)) return [];
    const pair = source.id < target.id ? `${source.id} ${target.id}` : `${target.id} ${source.id}`;
    const index = between.get(pair) ?? 0;
    between.set(pair, index + 1);
    return [
      {
        relation,
        source,
        target,
        bends: bow(source, target, index),
        strength: strengthOf(source, target),
        first: index === 0,
      },
    ];
  });
  const drafts =
    every.length <= most
      ? every
      : every.toSorted((a, b) => b.strength - a.strength || (a.relation.id < b.relation.id ? -1 : 1)).slice(0, most);
  const levels = new Map<string, number>();
  for (const inside of [true, false]) {
    drafts
      .filter(({ source, target }) => (source.category === target.category) === inside)
      .sort(
        (a, b) =>
          Number(b.first) - Number(a.first) || b.strength - a.strength || (a.relation.id < b.relation.id ? -1 : 1),
      )
      .forEach(({ relation }, rank) => levels.set(relation.id, levelOf(rank, inside)));
  }
  return drafts.map(({ relation, source, target, bends }) => ({
    ...edgeLook(graph, relation, view.language),
    bends,
    from: Math.max(levels.get(relation.id) ?? 0, source.from, target.from),
    stub: levels.get(relation.id) !== 0 && Math.hypot(source.x - target.x, source.y - target.y) > longest,
    emphasis: view.relation === relation.id ? ('focus' as const) : ('plain' as const),
  }));
}

/** Strong: between important concepts, and short. */
function strengthOf(source: SceneNode, target: SceneNode): number {
  const length = Math.hypot(source.x - target.x, source.y - target.y);
  return Math.min(source.importance, target.importance) / (160 + length);
}

function levelOf(rank: number, inside: boolean): number {
  let from = 0;
  for (const { below, within, between } of budgets) if (rank >= (inside ? within : between)) from = below;
  return from;
}
