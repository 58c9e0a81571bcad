/** The address bar, as far as the store needs it; a browser's or a test's. */
export interface AddressBar {
  /** The address below the site's base, with its query: `/en/?q=x`. */
  read(): string;
  push(address: string): void;
  replace(address: string): void;
  /** Calls back when the reader goes back or forward; gives what stops it. */
  onMove(listener: () => void): () => void;
}

/** The browser's own address bar for a site below `base`, which ends in `/`. */
export function browserAddress(base: string): AddressBar {
  const below = base.replace(/\/$/, '');
  return {
    read() {
      const { pathname, search } = window.location;
      const path = pathname.startsWith(below) ? pathname.slice(below.length) : pathname;
      return `${path === '' ? '/' : path}${search}`;
    },
    push(address) {
      window.history.pushState(null, '', below + address);
    },
    replace(address) {
      window.history.replaceState(null, '', below + address);
    },
    onMove(listener) {
      window.addEventListener('popstate', listener);
      return () => window.removeEventListener('popstate', listener);
    },
  };
}
