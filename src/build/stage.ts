/** The picture that a page brings along: the same scene, drawn by the same hand as in the app. */
import type { Graph } from '../graph/graph.ts';
import { textIn } from '../graph/name.ts';
import { svgOf } from '../picture/svg.ts';
import { decodeLink, emptyView } from '../view/decode.ts';
import { encodeLink } from '../view/link.ts';
import { sceneAddress } from '../view/scene-address.ts';
import { sceneOf } from '../view/scene.ts';
import type { Place } from '../view/view.ts';
import type { Site } from './site.ts';

/** The room beside the panel in a window of 1440 by 900: what a picture is fitted to before it knows its page. */
const stage = { width: 988, height: 756 } as const;

/** The map in a language, as inline SVG. */
export function mapPicture(graph: Graph, language: string): string {
  const title = textIn(graph, graph.vocabulary.title, language);
  return placePicture({ graph, core: graph }, language, { kind: 'map' }, title);
}

/** What a place shows, as inline SVG. `title` is what a screen reader says for it. */
export function placePicture(
  { graph, core }: Pick<Site, 'graph' | 'core'>,
  language: string,
  place: Place,
  title: string,
): string {
  const view = { ...emptyView(language), place };
  const shown = decodeLink(sceneAddress(graph, view) ?? encodeLink(view), core, language).view;
  return svgOf(sceneOf(core, shown), { ...stage, title });
}
