import { useId, useState, type ReactNode } from 'react';
import type { ShareWords } from '../language/share-words.ts';
import { embedAddress } from '../view/embed-address.ts';
import { CopyOutcome } from './CopyOutcome.tsx';
import { useApp } from './relata.tsx';
import { useCopy } from './useCopy.ts';
import type { Sharing } from './useSharing.ts';

const heights = [360, 480, 640] as const;

/** The piece of HTML that shows the picture on another page. */
export function ShareEmbed({ sharing, words }: { readonly sharing: Sharing; readonly words: ShareWords }): ReactNode {
  const { base } = useApp();
  const [height, setHeight] = useState<number>(480);
  const { outcome, copy } = useCopy();
  const id = useId();
  const address = new URL(base.replace(/\/$/, '') + embedAddress(sharing.link), window.location.origin).href;
  const code = `<iframe src="${attribute(address)}" title="${attribute(sharing.title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
  return (
    <div className="share-embed">
      <p className="quiet">{words.embedHint}</p>
      <label htmlFor={id}>{words.embedCode}</label>
      <textarea
        id={id}
        className="field share-code"
        readOnly
        rows={5}
        value={code}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
      <div className="share-row">
        <div className="segments" role="group" aria-label={words.embedSize}>
          {heights.map((one) => (
            <button key={one} type="button" aria-pressed={height === one} onClick={() => setHeight(one)}>
              {one}
            </button>
          ))}
        </div>
        <button type="button" className="button button-primary" onClick={() => copy(code)}>
          {words.copyEmbed}
        </button>
        <a className="button" href={address} target="_blank" rel="noopener">
          {words.embedOpen}
        </a>
      </div>
      <CopyOutcome outcome={outcome} words={words} />
    </div>
  );
}

function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
