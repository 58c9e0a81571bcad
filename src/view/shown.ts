import { comparisonItems } from '../graph/compare.ts';
import type { Graph } from '../graph/graph.ts';
import { neighbourhood } from '../graph/neighbourhood.ts';
import { shortestPaths } from '../graph/path.ts';
import { scenarioItems } from '../graph/scenario.ts';
import type { Relation } from '../graph/relation.ts';
import { passes, passesRelation } from './filter.ts';
import { reachedBy } from './grow.ts';
import { picturedView } from './pictured.ts';
import type { View } from './view.ts';

/** The concepts and relations that a view is about, filters applied; outline and table list them all. */
export interface Shown {
  readonly concepts: readonly string[];
  readonly relations: readonly Relation[];
}

/** What a view is about, in the data's order: the same that its picture is of. */
export function shownIn(graph: Graph, given: View): Shown {
  const view = picturedView(graph, given);
  if (view === undefined) return { concepts: [], relations: [] };
  const about = aboutIds(graph, view);
  const inside = (id: string): boolean => about === undefined || about.has(id);
  const concepts = [...graph.concepts.values()]
    .filter(({ id }) => inside(id))
    .filter((concept) => passes(concept, view.filters));
  const relations = [...graph.relations.values()].filter(
    (relation) => inside(relation.source) && inside(relation.target) && passesRelation(graph, relation, view.filters),
  );
  return { concepts: concepts.map(({ id }) => id), relations };
}

/** The concepts that a place is about, before any filter; undefined for all. */
export function aboutIds(graph: Graph, { place }: Pick<View, 'place'>): ReadonlySet<string> | undefined {
  switch (place.kind) {
    case 'concept': {
      const ids = new Set(neighbourhood(graph, place.id, place.hops).keys());
      for (const expansion of place.expanded) {
        if (!expansion.collapsed) for (const id of reachedBy(graph, expansion)) ids.add(id);
      }
      return ids;
    }
    case 'compare':
    case 'comparison': {
      const items = place.kind === 'compare' ? place.of : comparisonItems(graph, place.id);
      return new Set(items.flatMap((id) => [...neighbourhood(graph, id, 1).keys()]));
    }
    case 'scenario':
      return new Set(scenarioItems(graph, place.id).flatMap((id) => [...neighbourhood(graph, id, 1).keys()]));
    case 'path': {
      if (place.from === undefined || place.to === undefined) return undefined;
      const paths = shortestPaths(graph, place.from, place.to, { directed: place.directed, limit: 5 });
      return new Set([place.from, place.to, ...paths.flatMap((path) => path.concepts)]);
    }
    default:
      return undefined;
  }
}
