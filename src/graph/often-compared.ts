import { commonGround, tellingOf, type CommonGround } from './common-ground.ts';
import { comparisonsWith } from './compare.ts';
import type { ComparisonHeading } from './comparison.ts';
import type { Graph } from './graph.ts';
import { otherEnd, relationsOf } from './neighbourhood.ts';

/** Something that a concept is likely to be compared with. */
export interface Rival {
  readonly id: string;
  readonly grounds: readonly CommonGround[];
}

export interface OftenCompared {
  /** Comparisons that somebody wrote; those of few items first. */
  readonly authored: readonly (ComparisonHeading & { readonly grounds: readonly CommonGround[] })[];
  /** Concepts that nobody wrote a comparison with, the likeliest first. */
  readonly others: readonly Rival[];
}

const otherKind = 1 / 3;
const sameCategory = 1.4;
const asAlternative = 4;
/** Less in common is not worth a comparison; a little is where nobody wrote any. */
const least = { beside: 1.2, alone: 0.3 };

/** What a concept is compared with: authored comparisons, then concepts of its kind that relate to the same things in the same way. */
export function oftenCompared(graph: Graph, id: string, limit: number): OftenCompared {
  const authored = comparisonsWith(graph, id);
  const written = new Set([id, ...authored.flatMap(({ items }) => items.flatMap(({ members }) => members))]);
  const others = [...scores(graph, id)]
    .filter(([other, score]) => score >= (authored.length === 0 ? least.alone : least.beside) && !written.has(other))
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([other]) => ({ id: other, grounds: commonGround(graph, id, other) }));
  return {
    authored: authored.map((heading) => ({ ...heading, grounds: groundsOf(graph, heading, id) })),
    others,
  };
}

/** How near other concepts are: what they share with `id`, for their kind and category; more for an alternative. */
function scores(graph: Graph, id: string): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  const add = (other: string, score: number): void => {
    if (other !== id) shared.set(other, (shared.get(other) ?? 0) + score);
  };
  const mine = graph.concepts.get(id);
  for (const relation of relationsOf(graph, id)) {
    const neighbour = otherEnd(relation, id);
    if (graph.vocabulary.relationTypes.get(relation.type)?.symmetric === true) {
      add(neighbour, asAlternative);
      continue;
    }
    const out = relation.source === id;
    const alike = (out ? graph.incoming : graph.outgoing).get(neighbour) ?? [];
    const telling = tellingOf(graph, neighbour);
    for (const next of alike) {
      if (next.type !== relation.type) continue;
      const other = graph.concepts.get(out ? next.source : next.target);
      if (other === undefined) continue;
      const likeness =
        (mine?.kind === other.kind ? 1 : otherKind) * (mine?.category === other.category ? sameCategory : 1);
      add(other.id, telling * likeness);
    }
  }
  return shared;
}

/** What a pair has in common; nothing is said of larger sets. */
function groundsOf(graph: Graph, heading: ComparisonHeading, id: string): readonly CommonGround[] {
  const [a, b] = heading.items;
  if (heading.items.length !== 2 || a?.members.length !== 1 || b?.members.length !== 1) return [];
  return commonGround(graph, id, a.id === id ? b.id : a.id);
}
