import { useId, useRef, useState, type ReactNode } from 'react';
import { encodeLink } from '../view/link.ts';
import { Dialog } from './Dialog.tsx';
import { Icon } from '../document/Icon.tsx';
import { useApp, useMessages, useView } from './relata.tsx';

/** The address of what is seen, to copy; where the clipboard is refused, selected for the reader's own keys. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { base } = useApp();
  const messages = useMessages();
  const view = useView();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState('');
  const id = useId();
  const address = new URL(base.replace(/\/$/, '') + encodeLink(view), window.location.origin).href;

  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(messages.shareCopied);
    } catch {
      field.current?.select();
      setOutcome(messages.shareFailed);
    }
  };
  const close = (): void => {
    setOutcome('');
    onClose();
  };
  return (
    <Dialog title={messages.shareTitle} onClose={close}>
      <label htmlFor={id}>{messages.shareAddress}</label>
      <input
        id={id}
        ref={field}
        className="field share-address"
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <p className="quiet">{messages.shareInside(address.length)}</p>
      <p className="actions">
        <button type="button" className="button button-primary" onClick={() => void copy(address)}>
          <Icon name="share" /> {messages.shareCopy}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void copy(`[${document.title.replace(/[[\]\\]/g, '\\$&')}](${address})`)}
        >
          {messages.shareMarkdown}
        </button>
      </p>
      <p role="status" className="outcome">
        {outcome}
      </p>
    </Dialog>
  );
}
