import type { ComparedRow } from './compared-rows.ts';
import type { Item } from './comparison.ts';
import type { Graph } from './graph.ts';
import { otherEnd, relationsOf } from './neighbourhood.ts';
import type { Relation } from './relation.ts';

/** The relations that a row speaks of: those of its criterion's types at a member of an item. */
export function rowRelations(graph: Graph, items: readonly Item[], criterion: string): readonly Relation[] {
  const types = new Set(graph.vocabulary.criteria.get(criterion)?.types);
  if (types.size === 0) return [];
  const found = new Map<string, Relation>();
  for (const member of items.flatMap((item) => item.members)) {
    for (const relation of relationsOf(graph, member)) if (types.has(relation.type)) found.set(relation.id, relation);
  }
  return [...found.values()];
}

/** What a row is about in a picture: its relations and what is compared; nothing where it speaks of no relation. */
export function rowPicture(graph: Graph, items: readonly Item[], criterion: string): readonly string[] {
  const relations = rowRelations(graph, items, criterion).map(({ id }) => id);
  return relations.length === 0 ? [] : [...items.flatMap((item) => item.members), ...relations];
}

/**
 * The criteria of the rows that speak of a concept: for one that is compared, those recorded for it; for a neighbour,
 * those whose types run between it and what is compared.
 */
export function rowsAbout(
  graph: Graph,
  items: readonly Item[],
  rows: readonly ComparedRow[],
  id: string,
): readonly string[] {
  const own = items.filter((item) => item.members.includes(id));
  if (own.length > 0) {
    return rows.filter(({ cells }) => own.some((item) => cells.has(item.id))).map(({ criterion }) => criterion);
  }
  const members = new Set(items.flatMap((item) => item.members));
  const types = new Set(
    relationsOf(graph, id)
      .filter((relation) => members.has(otherEnd(relation, id)))
      .map(({ type }) => type),
  );
  return rows
    .map(({ criterion }) => criterion)
    .filter((criterion) => graph.vocabulary.criteria.get(criterion)?.types.some((type) => types.has(type)) === true);
}
