/** How long a loaded app takes to show another address of its own. */
import type { Page } from 'playwright-core';

/** Milliseconds until the frame after the panel stood, and until the canvas had drawn the view and rested. */
export interface Opened {
  readonly panel: number;
  readonly canvas: number;
}

/** Opens an address as a link in the page does, without loading the page again. `whole`: what the panel has then. */
export function openedIn(page: Page, address: string, whole: string): Promise<Opened> {
  return page.evaluate(
    async ({ to, selector }) => {
      const stage = document.getElementById('stage');
      const drawn = (): boolean =>
        stage?.dataset['view'] === to && document.documentElement.dataset['ready'] === 'true';
      const start = performance.now();
      const since = (): number => performance.now() - start;
      const once = (there: () => boolean): Promise<void> =>
        new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            if (!there()) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(document, { subtree: true, childList: true, attributes: true });
        });
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const panel = once(() => document.querySelector(`#panel ${selector}`) !== null)
        .then(frame)
        .then(since);
      const canvas = once(drawn).then(since);
      window.history.pushState(null, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
      return { panel: await panel, canvas: await canvas };
    },
    { to: address, selector: whole },
  );
}
