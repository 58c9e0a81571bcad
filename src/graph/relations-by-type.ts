import type { Graph } from './graph.ts';
import { relationsOf } from './neighbourhood.ts';

export interface TypeCount {
  readonly type: string;
  readonly count: number;
  /** Do they all lead to the concept and none from it? */
  readonly incoming: boolean;
}

/** How many relations of each type a concept stands in, in the vocabulary's order. */
export function relationsByType(graph: Graph, id: string): readonly TypeCount[] {
  const all = relationsOf(graph, id);
  return [...graph.vocabulary.relationTypes.keys()].flatMap((type) => {
    const own = all.filter((relation) => relation.type === type);
    const incoming = own.every(({ target }) => target === id);
    return own.length === 0 ? [] : [{ type, count: own.length, incoming }];
  });
}
