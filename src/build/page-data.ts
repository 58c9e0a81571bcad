/** A page's content as data for other programs: what `graph -- export` says of it, and the sources that it names. */
import type { Evidence } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import { relationsOf } from '../graph/neighbourhood.ts';
import type { Place } from '../view/view.ts';
import { exportComparison, exportConcept, exportRelation } from './export.ts';

/** Undefined for places that are lists. */
export function pageData(graph: Graph, place: Place): object | undefined {
  const said = saidOf(graph, place);
  return said === undefined ? undefined : { ...said, sources: sourcesIn(graph, said) };
}

function saidOf(graph: Graph, place: Place): object | undefined {
  const { known } = graph;
  switch (place.kind) {
    case 'concept': {
      const concept = graph.concepts.get(place.id);
      if (concept === undefined) return undefined;
      const relations = relationsOf(graph, place.id).map((relation) => exportRelation(graph, relation));
      return { ...exportConcept(graph, concept), relations };
    }
    case 'comparison': {
      const comparison = known.comparisons.get(place.id);
      return comparison === undefined ? undefined : exportComparison(graph, comparison);
    }
    case 'scenario':
      return known.scenarios.get(place.id);
    case 'tour': {
      const tour = known.tours.get(place.id);
      return tour === undefined ? undefined : { ...tour, step: place.step };
    }
    default:
      return undefined;
  }
}

/** Every source that is named anywhere in it. */
function sourcesIn({ known }: Graph, said: object): readonly object[] {
  const ids = new Set<string>();
  JSON.stringify(said, (key, value: unknown) => {
    if (key === 'evidence' && Array.isArray(value)) for (const { source } of value as Evidence[]) ids.add(source);
    return value;
  });
  return [...ids].flatMap((id) => known.sources.get(id) ?? []);
}
