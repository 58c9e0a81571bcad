/** The picture that a page brings along: the same scene, drawn by the same hand as in the app. */
import type { Graph } from '../graph/graph.ts';
import { textIn } from '../graph/name.ts';
import { svgOf } from '../picture/svg.ts';
import { emptyView } from '../view/decode.ts';
import { sceneOf } from '../view/scene.ts';

/** The room beside the panel in a window of 1440 by 900: what a picture is fitted to before it knows its page. */
const stage = { width: 988, height: 756 } as const;

/** The map in a language, as inline SVG. */
export function mapPicture(graph: Graph, language: string): string {
  return svgOf(sceneOf(graph, emptyView(language)), {
    ...stage,
    title: textIn(graph, graph.vocabulary.title, language),
  });
}
