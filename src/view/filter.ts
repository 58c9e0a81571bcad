import type { Concept } from '../graph/concept.ts';
import type { Graph } from '../graph/graph.ts';
import type { Relation } from '../graph/relation.ts';
import { filterKeys } from './link.ts';
import type { Filter, FilterKey, View } from './view.ts';

/** Does a filter let an id through? */
export function allows(filter: Filter | undefined, id: string): boolean {
  return filter === undefined || filter.ids.includes(id) === (filter.mode === 'only');
}

/** Does a concept pass the filters, one of them left out if asked? */
export function passes(concept: Concept, filters: View['filters'], except?: FilterKey): boolean {
  return filterKeys.every((key) => {
    if (key === except || key === 'type') return true;
    const filter = filters[key];
    return (
      filter === undefined || facetIds(concept, key).some((id) => filter.ids.includes(id)) === (filter.mode === 'only')
    );
  });
}

/** Does a relation pass: its type is allowed, and both its ends pass? */
export function passesRelation(
  graph: Graph,
  relation: Relation,
  filters: View['filters'],
  except?: FilterKey,
): boolean {
  const source = graph.concepts.get(relation.source);
  const target = graph.concepts.get(relation.target);
  if (source === undefined || target === undefined) return false;
  const typed = except === 'type' || allows(filters.type, relation.type);
  return typed && passes(source, filters, except) && passes(target, filters, except);
}

/** How many concepts (relations for `type`) each id of a facet would show, given the other filters. */
export function facetCounts(graph: Graph, filters: View['filters'], key: FilterKey): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  if (key === 'type') {
    for (const relation of graph.relations.values()) {
      if (passesRelation(graph, relation, filters, 'type')) count(relation.type);
    }
    return counts;
  }
  for (const concept of graph.concepts.values()) {
    if (passes(concept, filters, key)) for (const id of facetIds(concept, key)) count(id);
  }
  return counts;
}

function facetIds(concept: Concept, key: Exclude<FilterKey, 'type'>): readonly string[] {
  switch (key) {
    case 'category':
      return [concept.category];
    case 'kind':
      return [concept.kind];
    case 'status':
      return [concept.status];
    case 'scope':
      return concept.scopes;
  }
}
