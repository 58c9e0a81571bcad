import type { Graph } from '../graph/graph.ts';
import { scenarioItems } from '../graph/scenario.ts';
import { arrangeComparison } from './arrange-comparison.ts';
import { arrangeFocus } from './arrange-focus.ts';
import { arrangePath } from './arrange-path.ts';
import type { Arrangement, Spot } from './arrangement.ts';
import type { View } from './view.ts';

/** Where everything that a view shows stands. Pure: the same graph and view give the same positions. */
export function arrange(graph: Graph, view: View): Arrangement {
  const { place } = view;
  if (view.layout === 'map') return mapArrangement(graph);
  switch (place.kind) {
    case 'concept':
      return arrangeFocus(graph, place) ?? mapArrangement(graph);
    case 'compare':
      return arrangeComparison(graph, place.of) ?? mapArrangement(graph);
    case 'comparison': {
      const items = graph.comparisons.get(place.id)?.items.flatMap((item) => item.members) ?? [];
      return arrangeComparison(graph, [...new Set(items)]) ?? mapArrangement(graph);
    }
    case 'scenario':
      return arrangeScenario(graph, place.id) ?? mapArrangement(graph);
    case 'path':
      return arrangePath(graph, place) ?? mapArrangement(graph);
    default:
      return mapArrangement(graph);
  }
}

/** The answers on the left and what they stand against on the right; an answer that nothing rivals with its neighbours. */
function arrangeScenario(graph: Graph, id: string): Arrangement | undefined {
  const { answers = [], against = [] } = graph.scenarios.get(id) ?? {};
  const [only] = answers;
  if (answers.length === 1 && against.length === 0 && only !== undefined)
    return arrangeFocus(graph, { kind: 'concept', id: only, hops: 1, expanded: [] });
  return arrangeComparison(graph, scenarioItems(graph, id), answers);
}

function mapArrangement(graph: Graph): Arrangement {
  const { width, height } = graph.positions;
  const positions = new Map<string, Spot>();
  for (const [id, point] of graph.positions.concepts) {
    if (graph.concepts.has(id))
      positions.set(id, { ...point, radius: 0, side: 'below', most: 0, size: 0, role: 'near' });
  }
  return {
    kind: 'map',
    positions,
    bounds: { x: 0, y: 0, width, height },
    centre: { x: width / 2, y: height / 2 },
    headings: [],
    routes: new Map(),
    folded: new Set(),
  };
}
