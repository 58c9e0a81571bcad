import { useRef, type CompositionEventHandler, type KeyboardEvent } from 'react';

export interface Composition {
  /** Tells whether a key belongs to a syllable that is being composed; remembers an Enter that ends it. */
  readonly takesKey: (event: KeyboardEvent<HTMLInputElement>) => boolean;
  readonly onCompositionEnd: CompositionEventHandler<HTMLInputElement>;
}

const echo = 60;

/**
 * Keeps a composing syllable whole. An Enter on it finishes it and chooses once, in the frame after the text is
 * committed; a second Enter of the same press, within 60 ms, is ignored. Browsers send these events in three orders.
 */
export function useComposition(choose: () => void): Composition {
  const pending = useRef(false);
  const chosenAt = useRef(-Infinity);
  const latest = useRef(choose);
  latest.current = choose;

  const chooseSoon = (): void => {
    pending.current = false;
    chosenAt.current = performance.now();
    requestAnimationFrame(() => latest.current());
  };
  return {
    takesKey(event) {
      const composing = event.nativeEvent.isComposing || event.keyCode === 229;
      if (composing) {
        const enters = event.key === 'Enter' || event.nativeEvent.code === 'Enter';
        // Some browsers end the syllable first and tell of the key afterwards.
        if (enters && !event.nativeEvent.isComposing) chooseSoon();
        else pending.current = enters;
        return true;
      }
      return event.key === 'Enter' && performance.now() - chosenAt.current < echo;
    },
    onCompositionEnd() {
      if (pending.current) chooseSoon();
    },
  };
}
