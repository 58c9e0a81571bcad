import type { Graph } from '../graph/graph.ts';
import { decodeLink } from './decode.ts';
import { encodeLink } from './link.ts';
import type { View } from './view.ts';

/**
 * The address of what the picture shows: what is only said in words is left out, and a tour's step stands for the
 * view that it shows. Views with the same picture have the same.
 */
export function sceneAddress(graph: Graph, view: View): string {
  const shown = view.place.kind === 'tour' ? stepView(graph, view, view.place.id, view.place.step) : view;
  const { query: _query, row: _row, since: _since, theme: _theme, ...rest } = shown;
  return encodeLink({ ...rest, presentation: 'graph', differences: 'all' });
}

function stepView(graph: Graph, view: View, id: string, step: number): View {
  const at = graph.tours.get(id)?.steps[step - 1]?.at;
  if (at === undefined) return view;
  const shown = decodeLink(`/${view.language}/${at}`, graph, view.language).view;
  return shown.place.kind === 'tour' ? { ...shown, place: { kind: 'map' } } : shown;
}
