import { useCallback, useState } from 'react';

/** What became of copying a text: nothing yet, done, or refused, so that the text has to be shown. */
export type Copied = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly text: string };

/** Copies texts, and tells what became of the last one. */
export function useCopy(): { readonly outcome: Copied | undefined; copy(text: string): void } {
  const [outcome, setOutcome] = useState<Copied>();
  const copy = useCallback((text: string): void => {
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    setOutcome(undefined);
    written.then(
      () => setOutcome({ kind: 'done' }),
      () => setOutcome({ kind: 'refused', text }),
    );
  }, []);
  return { outcome, copy };
}
