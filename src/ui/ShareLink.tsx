import { useEffect, useId, useRef, type ReactNode } from 'react';
import { comparedAt } from '../document/comparing.ts';
import { comparisonGrid } from '../document/comparison-grid.ts';
import { Icon } from '../document/Icon.tsx';
import { markdownTable, markdownText } from '../format/table-text.ts';
import type { ShareWords } from '../language/share-words.ts';
import { CopyOutcome } from './CopyOutcome.tsx';
import { QrCode } from './QrCode.tsx';
import { useReading } from './relata.tsx';
import { insideOf } from './share-inside.ts';
import { useCopy } from './useCopy.ts';
import type { Sharing } from './useSharing.ts';

/** The address: to copy, to send, to scan; with what it holds, in words. */
export function ShareLink({ sharing, words }: { readonly sharing: Sharing; readonly words: ShareWords }): ReactNode {
  const { address, title, view } = sharing;
  const reading = useReading();
  const { outcome, copy } = useCopy();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const compared = comparedAt(reading.graph, view.place, undefined);
  const refusedLink = outcome?.kind === 'refused' && outcome.text === address;
  useEffect(() => {
    if (refusedLink) field.current?.select();
  }, [refusedLink, outcome]);

  const markdown = `[${markdownText(title)}](${address})`;
  const send = (): void => {
    // Whoever closes the system's sheet has changed their mind; that is no failure.
    navigator.share({ title, url: address }).catch(() => undefined);
  };
  return (
    <div className="share-link">
      <div className="share-main">
        <label htmlFor={id}>{words.address}</label>
        <input
          id={id}
          ref={field}
          className="field share-address"
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
        />
        <div className="actions">
          <button type="button" className="button button-primary" onClick={() => copy(address)}>
            <Icon name="share" /> {words.copyLink}
          </button>
          <button type="button" className="button" onClick={() => copy(markdown)}>
            {words.copyMarkdown}
          </button>
          {compared === undefined ? null : (
            <button
              type="button"
              className="button"
              onClick={() => copy(`${markdownTable(comparisonGrid(compared, reading))}\n\n${markdown}`)}
            >
              {words.copyTable}
            </button>
          )}
          {'share' in navigator ? (
            <button type="button" className="button" onClick={send}>
              {words.send}
            </button>
          ) : null}
        </div>
        {refusedLink ? (
          <p role="status" className="outcome" data-kind="refused">
            {words.refused}
          </p>
        ) : (
          <CopyOutcome outcome={outcome} words={words} />
        )}
        <div className="share-inside">
          <h3>{words.inside}</h3>
          <ul>
            {insideOf(view, reading.graph, title, words).map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <p className="quiet">{words.length(address.length)}</p>
        </div>
      </div>
      <QrCode text={address} label={words.qr} />
    </div>
  );
}
