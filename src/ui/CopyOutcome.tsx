import { useEffect, useRef, type ReactNode } from 'react';
import type { ShareWords } from '../language/share-words.ts';
import type { Copied } from './useCopy.ts';

/** Says what became of copying; what was refused stands there, selected for the reader's own keys. */
export function CopyOutcome({
  outcome,
  words,
}: {
  readonly outcome: Copied | undefined;
  readonly words: ShareWords;
}): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [outcome]);
  return (
    <>
      <p role="status" className="outcome" data-kind={outcome?.kind}>
        {outcome === undefined ? '' : outcome.kind === 'done' ? words.copied : words.refused}
      </p>
      {outcome?.kind === 'refused' ? (
        <textarea
          ref={field}
          className="field refused"
          readOnly
          rows={4}
          value={outcome.text}
          aria-label={words.refusedText}
        />
      ) : null}
    </>
  );
}
