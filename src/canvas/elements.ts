import type { ElementDefinition, StylesheetStyle } from 'cytoscape';
import type { Point } from '../graph/graph.ts';
import type { Scene } from '../view/scene-parts.ts';

/** Nothing smaller can be hit with a finger; world units at zoom 1. */
const leastTarget = 26;

/** A scene as what can be pointed at. Cytoscape gets unique ids and no dangling ends: it throws on either. */
export function elementsOf(scene: Scene): ElementDefinition[] {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const elements: ElementDefinition[] = [];
  for (const node of nodes.values()) {
    const size = Math.max(leastTarget, 2 * node.radius + 8);
    elements.push({ group: 'nodes', data: { id: node.id, size }, position: { x: node.x, y: node.y } });
  }
  const seen = new Set(nodes.keys());
  for (const edge of scene.edges) {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    if (source === undefined || target === undefined || seen.has(edge.id)) continue;
    seen.add(edge.id);
    elements.push({
      group: 'edges',
      data: { id: edge.id, source: edge.source, target: edge.target, ...bendData(source, target, edge.bends) },
      classes: edge.bends.length === 0 ? 'straight' : '',
    });
  }
  return elements;
}

/** What cytoscape knows of the look: sizes to be hit. The painting is ours. */
export const hitStyle: StylesheetStyle[] = [
  {
    selector: 'node',
    style: { width: 'data(size)', height: 'data(size)', opacity: 0, 'overlay-opacity': 0, 'underlay-opacity': 0 },
  },
  {
    selector: 'edge',
    style: {
      width: 5,
      opacity: 0,
      'overlay-opacity': 0,
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position',
      'control-point-distances': 'data(distances)' as unknown as number[],
      'control-point-weights': 'data(weights)' as unknown as number[],
    },
  },
  { selector: 'edge.straight', style: { 'curve-style': 'haystack' } },
];

/** Control points as cytoscape wants them: along the line between the ends, and away from it. */
function bendData(from: Point, to: Point, bends: readonly Point[]): { weights: number[]; distances: number[] } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy || 1;
  const length = Math.sqrt(squared);
  return {
    weights: bends.map((bend) => ((bend.x - from.x) * dx + (bend.y - from.y) * dy) / squared),
    distances: bends.map((bend) => ((bend.y - from.y) * dx - (bend.x - from.x) * dy) / length),
  };
}
