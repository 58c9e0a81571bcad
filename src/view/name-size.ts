import type { Graph } from '../graph/graph.ts';
import { shortName, textIn } from '../graph/name.ts';
import type { RelationType } from '../graph/vocabulary.ts';
import { textWidth, type Weight } from '../language/width.ts';
import { labelLines } from './box.ts';

/** Room that a label takes, in the language in which it takes most. */
export interface NameSize {
  readonly width: number;
  readonly lines: number;
}

const known = new WeakMap<Graph['concepts'], Map<string, NameSize>>();

/** Room for a concept's short name in any language of the graph, so that a change of language moves nothing. */
export function nameSize(graph: Graph, id: string, most: number, size: number, weight: Weight = 'regular'): NameSize {
  const sizes = known.get(graph.concepts) ?? new Map<string, NameSize>();
  known.set(graph.concepts, sizes);
  const key = `${id} ${most} ${size} ${weight}`;
  const before = sizes.get(key);
  if (before !== undefined) return before;
  let [width, lines] = [0, 1];
  for (const language of graph.vocabulary.languages) {
    const broken = labelLines(shortName(graph, id, language), most, size, weight);
    lines = Math.max(lines, broken.length);
    for (const line of broken) width = Math.max(width, textWidth(line, size, weight));
  }
  const found = { width: Math.ceil(width), lines };
  sizes.set(key, found);
  return found;
}

/** Width of a relation type's label in any language, seen from its source or its target. */
export function typeWidth(graph: Graph, type: RelationType, inverse: boolean, size: number): number {
  const text = inverse ? type.inverseLabel : type.label;
  const widths = graph.vocabulary.languages.map((one) => textWidth(textIn(graph, text, one), size, 'semibold'));
  return Math.ceil(Math.max(0, ...widths));
}
