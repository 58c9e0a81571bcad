/**
 * Puts the app in place of what the page says by itself, as soon as the app says as much, and after some seconds even if
 * something is still on its way. Where the reader had scrolled to and what had the focus stay. A page that stands in for
 * another address says nothing of that one: it goes at once.
 */
export function takeOver(app: HTMLElement): void {
  const page = document.getElementById('page');
  if (page === null) return;
  if (page.dataset['at'] !== window.location.pathname) return page.remove();
  const go = (): void => {
    clearTimeout(timer);
    observer.disconnect();
    if (!page.isConnected) return;
    const held = page.contains(document.activeElement) ? document.activeElement : null;
    const scrolled = page.querySelector('.panel-scroll')?.scrollTop ?? 0;
    page.remove();
    // Who has not scrolled is shown what the address points at.
    if (scrolled > 0) app.querySelector('.panel-scroll')?.scrollTo(0, scrolled);
    if (held !== null) twin(app, held)?.focus({ preventScroll: true });
  };
  const look = (): void => {
    const panel = app.querySelector('.panel-scroll');
    if (panel?.querySelector('h1, h2') && panel.querySelector('.waiting') === null) go();
  };
  const observer = new MutationObserver(look);
  observer.observe(app, { childList: true, subtree: true });
  const timer = window.setTimeout(go, longestWait);
}

const longestWait = 4000;

/** The element of the app that is what an element of the page was. */
function twin(app: HTMLElement, { tagName, attributes }: Element): HTMLElement | null {
  const href = attributes.getNamedItem('href')?.value;
  return app.querySelector(href === undefined ? tagName : `a[href="${CSS.escape(href)}"]`);
}
