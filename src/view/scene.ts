import type { Graph } from '../graph/graph.ts';
import { arrange } from './arrange.ts';
import { byHand } from './by-hand.ts';
import { picturedView } from './pictured.ts';
import { diagramScene } from './scene-diagram.ts';
import { mapScene } from './scene-map.ts';
import type { Scene } from './scene-parts.ts';
import type { View } from './view.ts';

/** What a view shows, the same on every machine. Places that have no picture of their own show the map. */
export function sceneOf(graph: Graph, view: View): Scene {
  const shown = picturedView(graph, view) ?? view;
  const arrangement = arrange(graph, shown);
  const scene = arrangement.kind === 'map' ? mapScene(graph, shown) : diagramScene(graph, shown, arrangement);
  return shown.pins === undefined && shown.cam === undefined ? scene : byHand(scene, shown);
}
