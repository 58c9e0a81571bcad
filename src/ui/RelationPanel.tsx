import type { ReactNode } from 'react';
import { RelationDocument } from '../document/RelationDocument.tsx';
import { Icon } from '../document/Icon.tsx';
import { keepFocus } from './keep-focus.ts';
import { useApp, useMessages, useReading, useRelata } from './relata.tsx';
import { useParts } from './useParts.ts';
import { Waiting } from './Waiting.tsx';

/** The selected relation, above the rest of the panel. */
export function RelationPanel({ id }: { readonly id: string }): ReactNode {
  const { store } = useApp();
  const messages = useMessages();
  const reading = useReading();
  const source = useRelata((state) => state.graph.relations.get(id)?.source);
  const progress = useParts(source === undefined ? [] : [{ kind: 'concept', id: source }, { kind: 'sources' }]);
  return (
    <section className="relation-panel" aria-label={messages.relation}>
      <button
        type="button"
        className="icon-button relation-close"
        aria-label={messages.relationClose}
        onClick={({ currentTarget }) => {
          store.show({ kind: 'relation', id: undefined });
          keepFocus(currentTarget);
        }}
      >
        <Icon name="close" />
      </button>
      <RelationDocument id={id} reading={reading} />
      <Waiting progress={progress} />
    </section>
  );
}
