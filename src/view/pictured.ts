import type { Graph } from '../graph/graph.ts';
import { decodeLink } from './decode.ts';
import type { Place, View } from './view.ts';

/**
 * The view whose picture a view shows. A tour's step stands for the view that it names, with what the reader chose
 * over it; anything else for itself. Undefined while the tour's steps have not arrived.
 */
export function picturedView(graph: Graph, view: View): View | undefined {
  return view.place.kind === 'tour' ? stepView(graph, view, view.place) : view;
}

function stepView(graph: Graph, view: View, { id, step }: Place & { kind: 'tour' }): View | undefined {
  const at = graph.known.tours.get(id)?.steps[step - 1]?.at;
  if (at === undefined) return undefined;
  const named = decodeLink(`/${view.language}/${at}`, graph, view.language).view;
  return {
    ...named,
    ...view,
    place: named.place.kind === 'tour' ? { kind: 'map' } : named.place,
    filters: { ...named.filters, ...view.filters },
    select: view.select.length > 0 ? view.select : named.select,
  };
}
