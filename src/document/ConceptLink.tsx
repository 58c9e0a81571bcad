import type { ReactNode } from 'react';
import { shortName, textIn } from '../graph/name.ts';
import { Glyph } from './Glyph.tsx';
import { conceptPlace, type Reading } from './reading.ts';

/** A concept's name with its glyph, leading to its neighbourhood. */
export function ConceptLink({ id, reading }: { readonly id: string; readonly reading: Reading }): ReactNode {
  return (
    <a className="concept-link" href={reading.href(conceptPlace(id))} data-concept={id}>
      <Glyph id={id} reading={reading} />
      <span>{shortName(reading.graph, id, reading.language)}</span>
      <StatusMark id={id} reading={reading} />
    </a>
  );
}

/** Says when a concept can no longer be chosen freely. */
export function StatusMark({ id, reading }: { readonly id: string; readonly reading: Reading }): ReactNode {
  const status = reading.graph.concepts.get(id)?.status ?? 'active';
  if (status === 'active') return null;
  return <span className={`status status-${status}`}>{reading.messages.statuses[status]}</span>;
}

/** A concept's kind and category, as a line of small text. */
export function KindLine({ id, reading }: { readonly id: string; readonly reading: Reading }): ReactNode {
  const { graph, language } = reading;
  const concept = graph.concepts.get(id);
  if (concept === undefined) return null;
  const kind = textIn(graph, graph.vocabulary.kinds.get(concept.kind)?.names, language);
  const category = textIn(graph, graph.vocabulary.categories.get(concept.category)?.names, language);
  return (
    <p className="kind-line">
      <Glyph id={id} reading={reading} /> {kind} · {category}
    </p>
  );
}
