import { useEffect } from 'react';

/** Is someone writing, or composing a syllable? Then keys are theirs. Elsewhere a Korean layout's keys are shortcuts too. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing) return true;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

export interface Shortcuts {
  readonly onSearch: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHelp: () => void;
}

/** Keys that work everywhere on the page. Told by `code`, since a Korean layout sends other letters. */
export function useShortcuts({ onSearch, onUndo, onRedo, onHelp }: Shortcuts): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = event.ctrlKey || event.metaKey;
      const act = (action: () => void): void => {
        event.preventDefault();
        action();
      };
      if (command && !event.altKey && event.code === 'KeyK') act(onSearch);
      else if (isTyping(event) || event.altKey) return;
      else if (command && event.code === 'KeyZ') act(event.shiftKey ? onRedo : onUndo);
      else if (command && event.code === 'KeyY') act(onRedo);
      else if (command) return;
      else if (event.code === 'Slash' && event.shiftKey) act(onHelp);
      else if (event.code === 'Slash') act(onSearch);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onSearch, onUndo, onRedo, onHelp]);
}
