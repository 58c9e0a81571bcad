import { useState, type ReactNode } from 'react';
import { versionWords } from '../language/version-words.ts';
import '../app/version.css';
import { useView } from './relata.tsx';

/** Offers a new version of the site. Nothing changes before the reader says so. */
export function VersionNotice({ onLoad }: { readonly onLoad: () => void }): ReactNode {
  const words = versionWords(useView().language);
  const [state, setState] = useState<'offered' | 'loading' | 'later'>('offered');
  if (state === 'later') return null;
  const load = (): void => {
    setState('loading');
    onLoad();
  };
  return (
    <div className="version-notice">
      <p>{words.title}</p>
      <button type="button" className="button button-primary" disabled={state === 'loading'} onClick={load}>
        {words.load}
      </button>
      <button type="button" className="button" onClick={() => setState('later')}>
        {words.later}
      </button>
    </div>
  );
}
