import type { Graph } from '../graph/graph.ts';
import type { Hit } from '../search/hit.ts';
import { conceptPlace } from '../document/reading.ts';
import type { Place } from '../view/view.ts';

export interface Target {
  readonly place: Place;
  readonly relation?: string;
}

/** Where a hit leads; undefined for a command, which acts instead. */
export function hitTarget(hit: Hit, graph: Graph): Target | undefined {
  switch (hit.type) {
    case 'concept':
      return { place: conceptPlace(hit.id) };
    case 'relation':
      return { place: conceptPlace(hit.source ?? hit.id), relation: hit.id };
    case 'comparison':
      return {
        place: graph.comparisons.has(hit.id)
          ? { kind: 'comparison', id: hit.id }
          : { kind: 'compare', of: hit.items ?? [] },
      };
    case 'scenario':
      return { place: { kind: 'scenario', id: hit.id } };
    case 'path':
      return {
        place: {
          kind: 'path',
          ...(hit.source === undefined ? {} : { from: hit.source }),
          ...(hit.target === undefined ? {} : { to: hit.target }),
          directed: true,
        },
      };
    case 'tour':
      return { place: { kind: 'tour', id: hit.id, step: 1 } };
    case 'command':
      return undefined;
  }
}

/** The concepts that a hit speaks of. */
export function hitConcepts(hit: Hit): readonly string[] {
  switch (hit.type) {
    case 'concept':
      return [hit.id];
    case 'relation':
    case 'path':
      return [hit.source, hit.target].filter((id) => id !== undefined);
    case 'comparison':
      return hit.items ?? [];
    default:
      return [];
  }
}
