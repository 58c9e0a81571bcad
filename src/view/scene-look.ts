import type { Concept } from '../graph/concept.ts';
import type { Graph } from '../graph/graph.ts';
import { textIn } from '../graph/name.ts';
import type { Relation } from '../graph/relation.ts';
import type { SceneEdge, SceneNode } from './scene-parts.ts';

type NodeLook = Pick<SceneNode, 'id' | 'category' | 'hue' | 'shape' | 'status'>;
type EdgeLook = Omit<SceneEdge, 'bends' | 'from' | 'stub' | 'emphasis'>;

/** What a concept looks like wherever it stands. */
export function nodeLook(graph: Graph, concept: Concept): NodeLook {
  const { vocabulary } = graph;
  return {
    id: concept.id,
    category: concept.category,
    hue: vocabulary.categories.get(concept.category)?.hue ?? 0,
    shape: vocabulary.kinds.get(concept.kind)?.shape ?? 'disc',
    status: concept.status,
  };
}

/** What a relation looks like wherever it runs. */
export function edgeLook(graph: Graph, relation: Relation, language: string): EdgeLook {
  const type = graph.vocabulary.relationTypes.get(relation.type);
  const family = type === undefined ? undefined : graph.vocabulary.families.get(type.family);
  return {
    id: relation.id,
    source: relation.source,
    target: relation.target,
    family: family?.id ?? '',
    hue: family?.hue ?? 0,
    dash: family?.dash ?? 'solid',
    width: family?.width ?? 1,
    symmetric: type?.symmetric ?? false,
    text: textIn(graph, type?.label, language),
    via: relation.via,
  };
}
