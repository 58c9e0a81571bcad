import type { Preferences } from '../store/preference.ts';

export type Choice = 'system' | 'light' | 'dark';

/** The theme that the reader chose, and what it comes to now. */
export interface Themes {
  choice(): Choice;
  choose(choice: Choice): void;
  current(): 'light' | 'dark';
  /** A theme of the address, for this page only. */
  lend(theme: 'light' | 'dark' | undefined): void;
  subscribe(listener: () => void): () => void;
}

/** Follows the system until the reader chooses; writes the outcome on the document element. */
export function documentThemes(preferences: Preferences): Themes {
  const listeners = new Set<() => void>();
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  let lent: 'light' | 'dark' | undefined;

  let coloured = false;

  const choice = (): Choice => {
    const stored = preferences.get('theme');
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  };
  const current = (): 'light' | 'dark' => {
    const chosen = lent ?? choice();
    return chosen === 'system' ? (dark.matches ? 'dark' : 'light') : chosen;
  };
  const apply = (): void => {
    document.documentElement.dataset['theme'] = current();
    // Until the reader chooses otherwise the page says both colours, and the browser takes its own.
    const against = current() !== (dark.matches ? 'dark' : 'light');
    if ((coloured ||= against)) colourFrame();
    for (const listener of listeners) listener();
  };

  dark.addEventListener('change', apply);
  apply();
  return {
    choice,
    current,
    choose(next) {
      lent = undefined;
      preferences.set('theme', next === 'system' ? undefined : next);
      apply();
    },
    lend(theme) {
      lent = theme;
      apply();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The browser's own frame takes the colour of the page. */
function colourFrame(): void {
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper');
  for (const meta of document.querySelectorAll('meta[name=theme-color]')) meta.setAttribute('content', paper);
}
