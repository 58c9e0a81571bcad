import type { ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';
import { useMessages } from './relata.tsx';

/** All keys. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const messages = useMessages();
  return (
    <Dialog title={messages.help} onClose={onClose}>
      <dl className="shortcuts">
        {messages.shortcuts.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
