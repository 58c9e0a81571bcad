import type { Graph } from '../graph/graph.ts';
import { encodeLink } from './link.ts';
import { picturedView } from './pictured.ts';
import type { View } from './view.ts';

/**
 * The address of what the picture shows: what is only said in words is left out. Views with the same picture have the
 * same. Undefined while it is not known yet what the picture shall show.
 */
export function sceneAddress(graph: Graph, view: View): string | undefined {
  const shown = picturedView(graph, view);
  if (shown === undefined) return undefined;
  const { query: _query, row: _row, since: _since, theme: _theme, ...rest } = shown;
  return encodeLink({ ...rest, presentation: 'graph', differences: 'all' });
}
