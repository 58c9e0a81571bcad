import { shortName, textIn } from '../graph/name.ts';
import type { Graph } from '../graph/graph.ts';
import { bow } from './bow.ts';
import { labelBox, labelLines, markBox, type Box, type Label } from './box.ts';
import { passes, passesRelation } from './filter.ts';
import { byImportance, importanceOf, mapRadius } from './importance.ts';
import { labelLevels } from './levels.ts';
import type { Emphasis, Scene, SceneEdge, SceneNode, SceneRegion } from './scene-parts.ts';
import { edgeLook, nodeLook } from './scene-look.ts';
import { mapText, mapTitle, markScale, titleBox, titleScale } from './map-size.ts';
import type { View } from './view.ts';

/** The whole graph on its committed positions. */
export function mapScene(graph: Graph, view: View): Scene {
  const { width, height } = graph.positions;
  const regions = graph.positions.regions.flatMap((region): SceneRegion[] => {
    const category = graph.vocabulary.categories.get(region.category);
    if (category === undefined) return [];
    const { lines, size } = mapTitle(textIn(graph, category.names, view.language));
    const title = { lines, size, x: region.title.x, y: region.title.y, align: 'middle', hue: category.hue } as const;
    return [{ category: category.id, hue: category.hue, outline: region.outline, title }];
  });
  const lit = new Set(litBy(graph, view));
  const nodes = nodesOf(graph, view, regions, lit);
  const shown = new Map(nodes.map((node) => [node.id, node]));
  return {
    kind: 'map',
    language: view.language,
    bounds: { x: 0, y: 0, width, height },
    centre: { x: width / 2, y: height / 2 },
    leastZoom: width === 0 ? 1 : 620 / width,
    text: 'screen',
    nodes,
    edges: edgesOf(graph, view, shown),
    regions,
    headings: [],
  };
}

/** Concepts that the view is about, where it has no picture of its own. */
function litBy(graph: Graph, { place }: View): readonly string[] {
  return place.kind === 'scenario' ? (graph.scenarios.get(place.id)?.answers ?? []) : [];
}

function nodesOf(graph: Graph, view: View, regions: readonly SceneRegion[], lit: ReadonlySet<string>): readonly SceneNode[] {
  const ids = byImportance(graph, graph.concepts.keys()).filter((id) => graph.positions.concepts.has(id));
  const drafts = ids.flatMap((id) => {
    const [concept, point] = [graph.concepts.get(id), graph.positions.concepts.get(id)];
    if (concept === undefined || point === undefined || !passes(concept, view.filters)) return [];
    const lines = labelLines(shortName(graph, id, view.language), mapText.most, mapText.size);
    const label: Label = { lines, size: mapText.size, weight: 'regular', side: 'below' };
    return [{ concept, point, radius: mapRadius(graph, id), label }];
  });
  const levels = labelLevels(
    drafts.map(({ concept, point, radius, label }) => ({
      id: concept.id,
      boxesAt: (zoom) => {
        const scaled = { ...label, size: label.size / Math.min(1, zoom) };
        const mark = radius * markScale(zoom);
        return { label: grown(labelBox(point, mark, scaled), 2 / zoom), mark: markBox(point, mark) };
      },
    })),
    (zoom) => regions.map((region) => titleBox(region.title, titleScale(zoom))),
  );
  return drafts.map(({ concept, point, radius, label }) => ({
    ...nodeLook(graph, concept),
    x: point.x,
    y: point.y,
    radius,
    label,
    labelFrom: levels.get(concept.id) ?? 1,
    importance: importanceOf(graph, concept.id),
    emphasis: emphasisOf(concept.id, lit),
    selected: view.select.includes(concept.id),
    hidden: 0,
  }));
}

function emphasisOf(id: string, lit: ReadonlySet<string>): Emphasis {
  return lit.size === 0 ? 'plain' : lit.has(id) ? 'lit' : 'dim';
}

function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y, width: box.width + 2 * by, height: box.height };
}

function edgesOf(graph: Graph, view: View, shown: ReadonlyMap<string, SceneNode>): readonly SceneEdge[] {
  const between = new Map<string, number>();
  return [...graph.relations.values()].flatMap((relation) => {
    const [source, target] = [shown.get(relation.source), shown.get(relation.target)];
    if (source === undefined || target === undefined || !passesRelation(graph, relation, view.filters)) return [];
    const pair = [source.id, target.id].sort().join(' ');
    const index = between.get(pair) ?? 0;
    between.set(pair, index + 1);
    return [
      {
        ...edgeLook(graph, relation, view.language),
        bends: bow(source, target, index),
        from: edgeLevel(source, target),
        emphasis: view.relation === relation.id ? 'focus' : 'plain',
      },
    ];
  });
}

/** Far out, only what holds the country together and the great roads between; all of it from 0.7 on. */
function edgeLevel(source: SceneNode, target: SceneNode): number {
  const length = Math.hypot(source.x - target.x, source.y - target.y);
  const weight = Math.min(source.importance, target.importance);
  if (source.category === target.category && length < 420) return 0;
  if (weight >= 18 || (weight >= 12 && length < 700)) return 0;
  return weight >= 9 || length < 600 ? 0.5 : 0.7;
}
