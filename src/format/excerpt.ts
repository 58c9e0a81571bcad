import type { Status } from '../graph/concept.ts';
import type { Graph } from '../graph/graph.ts';
import { fullName, shortName, textIn } from '../graph/name.ts';
import type { Relation } from '../graph/relation.ts';
import { sentence } from '../graph/sentence.ts';
import type { Text } from '../graph/vocabulary.ts';

/** A part of a graph with everything said in words, for programs that know nothing of ours. */
export interface Excerpt {
  readonly title: string;
  /** Where this was seen; absolute. */
  readonly address: string;
  /** The site's own address in its first language; absolute, ends in `/`. */
  readonly site: string;
  /** The day of writing, `2026-11-23`. */
  readonly date: string;
  readonly language: string;
  readonly concepts: readonly ExcerptConcept[];
  /** Both ends are among the concepts. */
  readonly relations: readonly ExcerptRelation[];
  /** Those that the relations have. */
  readonly types: readonly ExcerptType[];
}

export interface ExcerptConcept {
  readonly id: string;
  /** The official name, where it is known, and the form on the map, in the language of the excerpt. */
  readonly name: string;
  readonly short: string;
  readonly names: Text;
  readonly shorts: Text;
  readonly kind: string;
  readonly category: string;
  readonly status: Status;
}

export interface ExcerptRelation {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly label: string;
  readonly sentence: string;
}

export interface ExcerptType {
  readonly id: string;
  readonly labels: Text;
  readonly symmetric: boolean;
}

/** What an excerpt says of itself. */
export type Imprint = Pick<Excerpt, 'title' | 'address' | 'site' | 'date' | 'language'>;

/** An excerpt of these concepts and of those relations that stand between two of them. */
export function excerptOf(
  graph: Graph,
  { concepts, relations }: { readonly concepts: readonly string[]; readonly relations: readonly Relation[] },
  imprint: Imprint,
): Excerpt {
  const { language } = imprint;
  const { vocabulary } = graph;
  const inAll = (say: (language: string) => string): Text =>
    Object.fromEntries(vocabulary.languages.map((one) => [one, say(one)]));
  const inside = new Set(concepts);
  const within = relations.filter(({ source, target }) => inside.has(source) && inside.has(target));
  const typeIds = new Set(within.map(({ type }) => type));
  return {
    ...imprint,
    concepts: [...inside].flatMap((id) => {
      const concept = graph.concepts.get(id);
      if (concept === undefined) return [];
      const { kind, category, status } = concept;
      const names = inAll((one) => fullName(graph, id, one));
      const shorts = inAll((one) => shortName(graph, id, one));
      return [
        {
          id,
          name: fullName(graph, id, language),
          short: shortName(graph, id, language),
          names,
          shorts,
          kind,
          category,
          status,
        },
      ];
    }),
    relations: within.map((relation) => {
      const { id, source, target, type } = relation;
      const label = textIn(graph, vocabulary.relationTypes.get(type)?.label, language) || type;
      return { id, source, target, type, label, sentence: sentence(graph, relation, language, 'source') };
    }),
    types: [...typeIds].map((id) => {
      const type = vocabulary.relationTypes.get(id);
      return { id, labels: inAll((one) => textIn(graph, type?.label, one) || id), symmetric: type?.symmetric === true };
    }),
  };
}
