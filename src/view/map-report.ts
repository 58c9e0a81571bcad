import type { Graph, Positions } from '../graph/graph.ts';
import { measure, type Measures, type Tie } from '../layout/measure.ts';
import { contains } from '../layout/polygon.ts';
import { thingOf } from './atlas.ts';

export interface MapReport extends Measures {
  /** Concepts that stand outside their region or inside another. */
  readonly strays: number;
}

/** How good a map is: lines that cross, boxes on each other, marks under lines, concepts in a foreign region. */
export function reportOf(graph: Graph, positions: Positions): MapReport {
  const bodies = [...positions.concepts].flatMap(([id, at]) => {
    const concept = graph.concepts.get(id);
    return concept === undefined ? [] : [{ ...thingOf(graph, id, concept.category), cell: 0, ...at }];
  });
  const index = new Map(bodies.map(({ id }, at) => [id, at]));
  const pairs = new Map<string, Tie>();
  for (const { source, target } of graph.relations.values()) {
    const [a, b] = [index.get(source), index.get(target)];
    if (a !== undefined && b !== undefined && a !== b) pairs.set(`${Math.min(a, b)} ${Math.max(a, b)}`, { a, b });
  }
  const strays = bodies.filter((body) => {
    const here = positions.regions.filter((region) => contains(region.outline, body));
    return here.length !== 1 || here[0]?.category !== body.country;
  });
  return { ...measure(bodies, [...pairs.values()]), strays: strays.length };
}
