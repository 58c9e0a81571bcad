/** The picture that a page brings along: the same scene, drawn by the same hand as in the app. */
import type { Graph } from '../graph/graph.ts';
import { textIn } from '../graph/name.ts';
import { svgOf } from '../picture/svg.ts';
import { emptyView } from '../view/decode.ts';
import { sceneOf } from '../view/scene.ts';

/** A common window: what a picture is fitted to before it knows its page. */
const stage = { width: 1440, height: 900 } as const;

/** The map in a language, as inline SVG. */
export function mapPicture(graph: Graph, language: string): string {
  return svgOf(sceneOf(graph, emptyView(language)), {
    ...stage,
    title: textIn(graph, graph.vocabulary.title, language),
  });
}
