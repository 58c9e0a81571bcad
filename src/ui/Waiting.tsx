import type { ReactNode } from 'react';
import type { Progress } from '../store/store.ts';
import { useApp, useMessages } from './relata.tsx';

/** Says that something is on its way, or why it did not come and how to try again. */
export function Waiting({ progress }: { readonly progress: Progress }): ReactNode {
  const { store } = useApp();
  const messages = useMessages();
  switch (progress.kind) {
    case 'loaded':
      return null;
    case 'loading':
      return (
        <p className="waiting" role="status">
          {messages.loading}
        </p>
      );
    case 'failed':
      return (
        <div className="failure" role="alert">
          <p>{messages.failed[progress.error.kind]}</p>
          <button type="button" className="button" onClick={() => store.need(progress.error.part)}>
            {messages.retry}
          </button>
        </div>
      );
  }
}
