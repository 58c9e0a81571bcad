import type { Graph } from '../graph/graph.ts';
import { decodeLink } from './decode.ts';
import { encodeLink } from './link.ts';
import type { View } from './view.ts';

/**
 * The view as far as the picture depends on it: what is only said in words is left out, and a tour's step stands
 * for the view that it shows. The key is the same for views with the same picture.
 */
export function sceneView(graph: Graph, view: View): { readonly view: View; readonly key: string } {
  const shown = view.place.kind === 'tour' ? stepView(graph, view, view.place.id, view.place.step) : view;
  const { query: _query, row: _row, since: _since, theme: _theme, ...rest } = shown;
  const pictured: View = { ...rest, presentation: 'graph', differences: 'all' };
  return { view: pictured, key: encodeLink(pictured) };
}

function stepView(graph: Graph, view: View, id: string, step: number): View {
  const at = graph.tours.get(id)?.steps[step - 1]?.at;
  if (at === undefined) return view;
  const shown = decodeLink(`/${view.language}/${at}`, graph, view.language).view;
  return shown.place.kind === 'tour' ? { ...shown, place: { kind: 'map' } } : shown;
}
