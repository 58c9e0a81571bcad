import type { Graph } from '../graph/graph.ts';
import { arrange } from './arrange.ts';
import { byHand } from './by-hand.ts';
import { diagramScene } from './scene-diagram.ts';
import { mapScene } from './scene-map.ts';
import type { Scene } from './scene-parts.ts';
import type { View } from './view.ts';

/** What a view shows, the same on every machine. Places that have no picture of their own show the map. */
export function sceneOf(graph: Graph, view: View): Scene {
  const arrangement = arrange(graph, view);
  const scene = arrangement.kind === 'map' ? mapScene(graph, view) : diagramScene(graph, view, arrangement);
  return view.pins === undefined && view.cam === undefined ? scene : byHand(scene, view);
}
