import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import '../app/share.css';
import { shareWords } from '../language/share-words.ts';
import { Dialog } from './Dialog.tsx';
import { useView } from './relata.tsx';
import { ShareData } from './ShareData.tsx';
import { ShareEmbed } from './ShareEmbed.tsx';
import { ShareLink } from './ShareLink.tsx';
import { ShareOptions } from './ShareOptions.tsx';
import { SharePicture } from './SharePicture.tsx';
import { useSharing } from './useSharing.ts';

const tabs = ['link', 'picture', 'data', 'embed'] as const;
type Tab = (typeof tabs)[number];

/** Takes what is seen along: as an address, a picture, data, or a piece of another page. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = shareWords(useView().language);
  const sharing = useSharing();
  const [tab, setTab] = useState<Tab>('link');
  const id = useId();

  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = tabs.at((tabs.indexOf(tab) + step) % tabs.length) ?? 'link';
    setTab(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className="share">
        <div className="segments share-tabs" role="tablist" aria-label={words.title}>
          {tabs.map((one) => (
            <button
              key={one}
              id={`${id}-${one}`}
              type="button"
              role="tab"
              aria-selected={tab === one}
              aria-controls={`${id}-panel`}
              tabIndex={tab === one ? 0 : -1}
              onClick={() => setTab(one)}
              onKeyDown={walk}
            >
              {words.tabs[one]}
            </button>
          ))}
        </div>
        <div id={`${id}-panel`} className="share-panel" role="tabpanel" aria-labelledby={`${id}-${tab}`}>
          {tab === 'link' ? <ShareLink sharing={sharing} words={words} /> : null}
          {tab === 'picture' ? <SharePicture sharing={sharing} words={words} /> : null}
          {tab === 'data' ? <ShareData sharing={sharing} words={words} /> : null}
          {tab === 'embed' ? <ShareEmbed sharing={sharing} words={words} /> : null}
          {tab === 'data' ? null : <ShareOptions sharing={sharing} words={words} drawn={tab === 'picture'} />}
        </div>
      </div>
    </Dialog>
  );
}
