import { useEffect, useState, type ReactNode } from 'react';
import { KindLine, StatusMark } from '../document/ConceptLink.tsx';
import { fullName, textIn } from '../graph/name.ts';
import { useApp, useMessages, useReading } from './relata.tsx';

/** How long the pointer must rest before the summary is fetched; milliseconds. */
const rest = 140;

/** What the concept under the pointer is, in a sentence. */
export function HoverCard({ id }: { readonly id: string }): ReactNode {
  const { store } = useApp();
  const messages = useMessages();
  const reading = useReading();
  const { graph, language } = reading;
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(true);
      store.need({ kind: 'concept', id });
    }, rest);
    return () => clearTimeout(timer);
  }, [store, id]);
  if (!rested || !graph.concepts.has(id)) return null;
  const summary = (graph.known.concepts.get(id) ?? graph.known.texts.get(id))?.summary;
  return (
    <div className="hover-card" aria-hidden="true">
      <KindLine id={id} reading={reading} />
      <p className="hover-name">
        {fullName(graph, id, language)} <StatusMark id={id} reading={reading} />
      </p>
      {summary === undefined ? null : <p>{textIn(graph, summary, language)}</p>}
      <p className="quiet">
        {messages.relationsOut(graph.outgoing.get(id)?.length ?? 0)},{' '}
        {messages.relationsIn(graph.incoming.get(id)?.length ?? 0)}
      </p>
    </div>
  );
}
