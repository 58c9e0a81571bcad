import { useEffect } from 'react';
import { pageTitle } from '../document/page-title.ts';
import { useApp, useReading, useView } from './relata.tsx';

/** Keeps what the page says of itself in step with the view: its language, its title, its light. */
export function usePageHead(): void {
  const { themes } = useApp();
  const reading = useReading();
  const view = useView();
  useEffect(() => themes.lend(view.theme), [themes, view.theme]);
  useEffect(() => {
    // Set anew, even to the same, it would have the whole page styled anew.
    if (document.documentElement.lang !== view.language) document.documentElement.lang = view.language;
    document.title = pageTitle(reading, view.place);
  }, [reading, view.language, view.place]);
}
