import type { Graph } from '../graph/graph.ts';
import { textIn } from '../graph/name.ts';
import type { Language } from '../graph/vocabulary.ts';
import { breakLines, textWidth } from '../language/width.ts';
import { lineHeight, type Box } from './box.ts';
import type { SceneText } from './scene-parts.ts';

/** Node labels of the map: CSS pixels on the screen, world units at zoom 1. */
export const mapText = { size: 13, most: 118 } as const;

/** A region's title, in world units; far out it grows against the zoom. */
const titleText = { size: 36, most: 460 } as const;
/** A region with fewer concepts is small. */
const few = 24;

/** Below this zoom titles shrink less than the land. */
const titleZoom = 0.4;

/** Above this zoom titles keep their size on the screen. */
const nearTitles = 0.72;

/** A region's name in lines: fewer and longer where the region has many concepts. */
export function mapTitle(graph: Graph, category: string, language: Language): Pick<SceneText, 'lines' | 'size'> {
  const name = textIn(graph, graph.vocabulary.categories.get(category)?.names, language);
  const most = concepts(graph, category) < few ? titleText.most / 2 : titleText.most;
  return { lines: breakLines(name, most, titleText.size, 'semibold'), size: titleText.size };
}

/** How many times its world size a title has at a zoom. */
export function titleScale(zoom: number): number {
  if (zoom > nearTitles) return nearTitles / zoom;
  return zoom >= titleZoom ? 1 : (titleZoom / zoom) ** 0.68;
}

/** How many times its world size a mark has at a zoom: far out it shrinks less than the land. */
export function markScale(zoom: number): number {
  return zoom >= 0.6 ? 1 : Math.min(2.4, (0.6 / zoom) ** 0.5);
}

/** The box of a region's title. */
export function titleBox(title: SceneText, scale = 1): Box {
  const size = title.size * scale;
  const width = Math.max(0, ...title.lines.map((line) => textWidth(line, size, 'semibold')));
  const height = title.lines.length * size * lineHeight;
  return { x: title.x - width / 2, y: title.y - (size * lineHeight) / 2, width, height };
}

function concepts(graph: Graph, category: string): number {
  let counts = sizes.get(graph.concepts);
  if (counts === undefined) {
    counts = new Map();
    for (const concept of graph.concepts.values())
      counts.set(concept.category, (counts.get(concept.category) ?? 0) + 1);
    sizes.set(graph.concepts, counts);
  }
  return counts.get(category) ?? 0;
}

const sizes = new WeakMap<Graph['concepts'], Map<string, number>>();
