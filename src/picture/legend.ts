import type { Graph } from '../graph/graph.ts';
import { textIn } from '../graph/name.ts';
import type { Shape } from '../graph/vocabulary.ts';
import type { Scene, SceneEdge } from '../view/scene-parts.ts';

/** What the colours, marks and lines of one picture mean: only what is in it, in the graph's own order. */
export interface Legend {
  readonly categories: readonly { readonly id: string; readonly name: string; readonly hue: number }[];
  readonly kinds: readonly { readonly id: string; readonly name: string; readonly shape: Shape }[];
  readonly families: readonly (Pick<SceneEdge, 'hue' | 'dash' | 'width'> & {
    readonly id: string;
    readonly name: string;
  })[];
}

export function legendOf(graph: Graph, { nodes, edges, language }: Scene): Legend {
  const { vocabulary } = graph;
  const categories = new Set(nodes.map(({ category }) => category));
  const kinds = new Set(nodes.map(({ id }) => graph.concepts.get(id)?.kind));
  const families = new Set(edges.filter(({ from }) => from !== Infinity).map(({ family }) => family));
  return {
    categories: [...vocabulary.categories.values()]
      .filter(({ id }) => categories.has(id))
      .map(({ id, names, hue }) => ({ id, hue, name: textIn(graph, names, language) })),
    kinds: [...vocabulary.kinds.values()]
      .filter(({ id }) => kinds.has(id))
      .map(({ id, plural, shape }) => ({ id, shape, name: textIn(graph, plural, language) })),
    families: [...vocabulary.families.values()]
      .filter(({ id }) => families.has(id))
      .map(({ id, names, hue, dash, width }) => ({ id, hue, dash, width, name: textIn(graph, names, language) })),
  };
}
