import type { Graph, Positions } from '../graph/graph.ts';
import { shortName } from '../graph/name.ts';
import { labelGap, labelLines, labelWidth, lineHeight, markBox, type Box, type Label } from './box.ts';
import { importanceOf, mapRadius } from './importance.ts';
import { levelsInSteps, type Candidate, type Level } from './levels.ts';
import { mapText, markScale, titleBox, titleScale } from './map-size.ts';
import type { SceneRegion } from './scene-parts.ts';
import { finish, type Steps } from './steps.ts';

export interface MapLabel {
  readonly label: Label;
  readonly level: Level;
}

/** From this zoom on every concept may be named where it has room; the share that may falls with the zoom's square. */
const allNamed = 0.65;

const known = new WeakMap<Positions, Map<string, ReadonlyMap<string, MapLabel>>>();

/** Labels of the map and from which zoom on they show: of all concepts, so that a filter does not change them. */
export function mapLabels(
  graph: Graph,
  language: string,
  ids: readonly string[],
  regions: readonly SceneRegion[],
): ReadonlyMap<string, MapLabel> {
  return finish(mapLabelsInSteps(graph, language, ids, regions));
}

/** The same in steps; once made they are kept. */
export function* mapLabelsInSteps(
  graph: Graph,
  language: string,
  ids: readonly string[],
  regions: readonly SceneRegion[],
): Steps<ReadonlyMap<string, MapLabel>> {
  const languages = known.get(graph.positions) ?? new Map<string, ReadonlyMap<string, MapLabel>>();
  known.set(graph.positions, languages);
  const before = languages.get(language);
  if (before !== undefined) return before;
  yield;
  const labels = new Map(ids.map((id): [string, Label] => [id, labelOf(graph, id, language)]));
  const earliest = earliestZooms(graph, ids);
  const candidates = ids.flatMap((id) => candidateOf(graph, id, labels.get(id), earliest.get(id) ?? 1));
  yield;
  const levels = yield* levelsInSteps(candidates, (zoom) => [
    ...regions.map((region) => titleBox(region.title, titleScale(zoom))),
    ...sea(graph.positions),
  ]);
  const made = new Map(
    [...labels].flatMap(([id, label]): [string, MapLabel][] => {
      const level = levels.get(id);
      return level === undefined ? [] : [[id, { label, level }]];
    }),
  );
  languages.set(language, made);
  return made;
}

/** From which zooms on these concepts are named, as if they stood alone on the land; the first of them win. */
export function levelsAmong(
  graph: Graph,
  language: string,
  ids: readonly string[],
  regions: readonly SceneRegion[],
): ReadonlyMap<string, Level> {
  const candidates = ids.flatMap((id) => candidateOf(graph, id, labelOf(graph, id, language), 0));
  return finish(levelsInSteps(candidates, (zoom) => regions.map(({ title }) => titleBox(title, titleScale(zoom)))));
}

/** Around the land, where a name would be cut off. */
function sea({ width, height }: Positions): readonly Box[] {
  const [far, shore] = [1000, 18];
  return [
    { x: -far, y: -far, width: far - shore, height: height + 2 * far },
    { x: width + shore, y: -far, width: far, height: height + 2 * far },
    { x: -far, y: height + shore, width: width + 2 * far, height: far },
  ];
}

function labelOf(graph: Graph, id: string, language: string): Label {
  const lines = labelLines(shortName(graph, id, language), mapText.most, mapText.size);
  return { lines, size: mapText.size, weight: 'regular', side: 'below' };
}

/**
 * The nearer one comes, the less a concept must matter to be named: far out a name means that here is something large,
 * not that here happens to be room. The first of each region may always be named.
 */
function earliestZooms(graph: Graph, ids: readonly string[]): ReadonlyMap<string, number> {
  const regions = new Set<string>();
  return new Map(
    ids.map((id, rank): [string, number] => {
      const category = graph.concepts.get(id)?.category ?? '';
      const first = !regions.has(category);
      regions.add(category);
      return [id, first ? 0 : allNamed * Math.sqrt(rank / ids.length)];
    }),
  );
}

function candidateOf(graph: Graph, id: string, label: Label | undefined, earliest: number): Candidate[] {
  const point = graph.positions.concepts.get(id);
  if (point === undefined || label === undefined) return [];
  const radius = mapRadius(graph, id);
  const wide = labelWidth(label, label.size);
  return [
    {
      id,
      importance: importanceOf(graph, id),
      earliest,
      boxesAt: (zoom) => {
        const scale = 1 / Math.min(1, zoom);
        const mark = radius * markScale(zoom);
        const width = (wide + 6) * scale;
        const height = (label.lines.length * label.size * lineHeight + 2) * scale;
        return {
          label: { x: point.x - width / 2, y: point.y + mark + (labelGap - 3) * scale, width, height },
          mark: markBox(point, mark),
        };
      },
    },
  ];
}
