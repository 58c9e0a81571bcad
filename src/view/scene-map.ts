import type { Graph } from '../graph/graph.ts';
import { passes } from './filter.ts';
import { byImportance, importanceOf, mapRadius } from './importance.ts';
import { mapEdges } from './map-edges.ts';
import type { Level } from './levels.ts';
import { levelsAmong, mapLabels, mapLabelsInSteps, type MapLabel } from './map-labels.ts';
import { mapTitle } from './map-size.ts';
import { nodeLook } from './scene-look.ts';
import { aboutIds } from './shown.ts';
import type { Emphasis, Scene, SceneEdge, SceneNode, SceneRegion } from './scene-parts.ts';
import type { Steps } from './steps.ts';
import type { View } from './view.ts';

/** On a small screen the map is this wide, and wider than the screen; CSS pixels. */
export const smallMap = 880;
/** More is not drawn: it could neither be read nor be moved fluently. */
const mostConcepts = 1500;
const mostRelations = 5000;
/** Around the land. */
const margin = 30;

/** What takes longest in the first scene of a map, in steps: `mapScene` finds it done. */
export function* prepareMap(graph: Graph, language: string): Steps<void> {
  const ids = byImportance(graph, graph.positions.concepts.keys());
  yield* mapLabelsInSteps(graph, language, ids, regionsOf(graph, language));
}

/** The graph on its committed positions; of a very large one the most important concepts and the strongest relations. */
export function mapScene(graph: Graph, view: View): Scene {
  const { width, height } = graph.positions;
  const regions = regionsOf(graph, view.language);
  const lit = litBy(graph, view, regions);
  const ids = byImportance(graph, graph.positions.concepts.keys());
  const labels = mapLabels(graph, view.language, ids, regions);
  const all = ids.flatMap((id) => nodeOf(graph, view, id, labels.get(id), lit));
  const nodes = all.slice(0, mostConcepts);
  const edges = mapEdges(graph, view, new Map(nodes.map((node) => [node.id, node])), mostRelations);
  const left = { concepts: all.length - nodes.length, relations: Math.max(0, graph.relations.size - edges.length) };
  const partly = left.concepts > 0 || edges.length === mostRelations;
  return {
    kind: 'map',
    language: view.language,
    bounds: { x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin },
    centre: { x: width / 2, y: height / 2 },
    leastZoom: width === 0 ? 1 : smallMap / width,
    text: 'screen',
    nodes,
    edges: ground(view, lit, edges),
    regions,
    headings: [],
    ...(partly ? { left } : {}),
  };
}

function regionsOf(graph: Graph, language: string): readonly SceneRegion[] {
  return graph.positions.regions.flatMap((region): SceneRegion[] => {
    const category = graph.vocabulary.categories.get(region.category);
    if (category === undefined) return [];
    const { lines, size } = mapTitle(graph, category.id, language);
    const title = { lines, size, x: region.title.x, y: region.title.y, align: 'middle', hue: category.hue } as const;
    return [{ category: category.id, hue: category.hue, outline: region.outline, title }];
  });
}

type Lit = ReadonlyMap<string, Level>;

/** Where a neighbourhood lies on the map, its relations stand out from all others. */
function ground(view: View, lit: Lit, edges: readonly SceneEdge[]): readonly SceneEdge[] {
  if (view.layout !== 'map' || lit.size === 0) return edges;
  return edges.map((edge) =>
    lit.has(edge.source) && lit.has(edge.target)
      ? { ...edge, from: 0, stub: false }
      : { ...edge, emphasis: 'dim' as const },
  );
}

/** Concepts that the view is about, where it lies on the map: of them all marks are drawn, and no other is named. */
function litBy(graph: Graph, view: View, regions: readonly SceneRegion[]): Lit {
  const about = view.layout === 'map' ? aboutIds(graph, view) : undefined;
  if (about === undefined) return new Map();
  const first = view.place.kind === 'concept' ? [view.place.id] : [];
  return levelsAmong(graph, view.language, [...new Set([...first, ...byImportance(graph, about)])], regions);
}

function nodeOf(graph: Graph, view: View, id: string, given: MapLabel | undefined, lit: Lit): SceneNode[] {
  const [concept, point] = [graph.concepts.get(id), graph.positions.concepts.get(id)];
  if (concept === undefined || point === undefined || given === undefined || !passes(concept, view.filters)) return [];
  const emphasis: Emphasis = lit.size === 0 ? 'plain' : lit.has(id) ? 'lit' : 'dim';
  const picked = view.select.includes(id);
  return [
    {
      ...nodeLook(graph, concept),
      x: point.x,
      y: point.y,
      radius: mapRadius(graph, id),
      label: given.label,
      from: picked || emphasis === 'lit' ? 0 : given.level.mark,
      labelFrom: picked ? 0 : lit.size === 0 ? given.level.label : (lit.get(id)?.label ?? Infinity),
      importance: importanceOf(graph, id),
      emphasis,
      selected: view.select.includes(id),
      hidden: 0,
    },
  ];
}
