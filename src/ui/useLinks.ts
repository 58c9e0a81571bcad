import { useEffect } from 'react';
import type { Store } from '../store/store.ts';
import { keepFocus } from './keep-focus.ts';

/** Lets clicks on the site's own links open in the page, unless the reader asks for a tab or window of their own. */
export function useLinks(store: Store, base: string): void {
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const anchor = event.target instanceof Element ? event.target.closest('a') : null;
      if (anchor === null || anchor.target === '_blank' || anchor.hasAttribute('download')) return;
      const url = new URL(anchor.href);
      if (url.origin !== window.location.origin || !url.pathname.startsWith(base)) return;
      if (/\.\w+$/.test(url.pathname)) return;
      event.preventDefault();
      store.open(`/${url.pathname.slice(base.length)}${url.search}`);
      keepFocus(anchor);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [store, base]);
}
