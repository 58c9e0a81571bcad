import { useMemo, type ReactNode } from 'react';
import { ConceptLink } from '../document/ConceptLink.tsx';
import { textIn } from '../graph/name.ts';
import { sentence } from '../graph/sentence.ts';
import type { Relation } from '../graph/relation.ts';
import { shownIn } from '../view/shown.ts';
import { useMessages, useReading, useView } from './relata.tsx';

/** What the picture shows, as lists: concepts by field, each with its relations as sentences. */
export function OutlineView(): ReactNode {
  const messages = useMessages();
  const reading = useReading();
  const view = useView();
  const { graph, language } = reading;
  const shown = useMemo(() => shownIn(graph, view), [graph, view]);
  const bySource = useMemo(() => {
    const map = new Map<string, Relation[]>();
    for (const relation of shown.relations) map.set(relation.source, [...(map.get(relation.source) ?? []), relation]);
    return map;
  }, [shown]);
  return (
    <section className="sheet outline" aria-label={messages.outline}>
      <p className="quiet" role="status">
        {messages.canvasShown(shown.concepts.length, shown.relations.length)}
      </p>
      {[...graph.vocabulary.categories.values()].map((category) => {
        const concepts = shown.concepts.filter((id) => graph.concepts.get(id)?.category === category.id);
        if (concepts.length === 0) return null;
        return (
          <details key={category.id} className="outline-field" open>
            <summary>
              <span className={`swatch category-${category.id}`} aria-hidden="true" />
              {textIn(graph, category.names, language)} <span className="count">{concepts.length}</span>
            </summary>
            <ul>
              {concepts.map((id) => (
                <li key={id}>
                  <ConceptLink id={id} reading={reading} />
                  <ul className="outline-relations">
                    {(bySource.get(id) ?? []).map((relation) => (
                      <li key={relation.id}>
                        <a href={reading.href(view.place, { relation: relation.id })}>
                          {sentence(graph, relation, language, 'source')}
                        </a>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
