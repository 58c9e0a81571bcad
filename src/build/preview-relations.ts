/** The few relations that tell most of a concept. */
import type { Graph } from '../graph/graph.ts';
import type { Relation } from '../graph/relation.ts';
import { relationGroups } from '../graph/relations.ts';
import { importanceOf } from '../view/importance.ts';

/**
 * Of each type and direction the one with the most important other end, then the second ones; no concept twice. Given
 * in the order in which a panel lists the types, so that equal ones stand together.
 */
export function tellingRelations(graph: Graph, id: string, most: number): readonly Relation[] {
  const other = (relation: Relation): string => (relation.source === id ? relation.target : relation.source);
  const groups = relationGroups(graph, id).map(({ relations }) =>
    [...relations].sort(
      (a, b) => importanceOf(graph, other(b)) - importanceOf(graph, other(a)) || (a.id < b.id ? -1 : 1),
    ),
  );
  const chosen = new Map<string, Relation>();
  const longest = Math.max(0, ...groups.map((group) => group.length));
  for (let round = 0; round < longest && chosen.size < most; round++) {
    // What leads to much is told first, should there be more types than places.
    const candidates = groups.flatMap((group) => group.slice(round, round + 1));
    candidates.sort((a, b) => importanceOf(graph, other(b)) - importanceOf(graph, other(a)));
    for (const relation of candidates) {
      if (chosen.size < most && !chosen.has(other(relation))) chosen.set(other(relation), relation);
    }
  }
  const picked = new Set(chosen.values());
  return groups.flatMap((group) => group.filter((relation) => picked.has(relation)));
}
