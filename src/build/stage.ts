/** The picture that a page brings along: the same scene, drawn by the same hand as in the app. */
import type { Graph } from '../graph/graph.ts';

/** The map in a language, as inline SVG. */
export function mapPicture(_graph: Graph, _language: string): string {
  return '';
}
