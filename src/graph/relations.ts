import type { Graph } from './graph.ts';
import type { Relation } from './relation.ts';
import type { RelationType } from './vocabulary.ts';

/** Relations of one type seen from one end. */
export interface RelationGroup {
  readonly type: RelationType;
  readonly direction: 'outgoing' | 'incoming';
  readonly relations: readonly Relation[];
}

/** A concept's relations by type and direction: outgoing groups first, each in the vocabulary's order. Symmetric ones count as outgoing. */
export function relationGroups(graph: Graph, id: string): readonly RelationGroup[] {
  const groups: RelationGroup[] = [];
  for (const direction of ['outgoing', 'incoming'] as const) {
    for (const type of graph.vocabulary.relationTypes.values()) {
      const relations = relationsSeen(graph, id, type, direction);
      if (relations.length > 0) groups.push({ type, direction, relations });
    }
  }
  return groups;
}

function relationsSeen(
  graph: Graph,
  id: string,
  type: RelationType,
  direction: RelationGroup['direction'],
): readonly Relation[] {
  const outgoing = (graph.outgoing.get(id) ?? []).filter((relation) => relation.type === type.id);
  const incoming = (graph.incoming.get(id) ?? []).filter((relation) => relation.type === type.id);
  if (type.symmetric) return direction === 'outgoing' ? [...outgoing, ...incoming] : [];
  return direction === 'outgoing' ? outgoing : incoming;
}
