const guard = 'relata.reloaded';

/**
 * After a new version was put in place, an old page may ask for a chunk that is gone. It is then loaded again, once:
 * the address stays, and a mark in the session's storage keeps it from going round.
 */
export function reloadOnMissingChunk(): void {
  window.addEventListener('vite:preloadError', (event) => {
    try {
      if (sessionStorage.getItem(guard) !== null) return;
      sessionStorage.setItem(guard, 'yes');
    } catch {
      return;
    }
    event.preventDefault();
    window.location.reload();
  });
  window.addEventListener('load', () => {
    try {
      if (document.documentElement.dataset['ready'] === 'true') sessionStorage.removeItem(guard);
    } catch {
      // Without a storage there was no reload to forget.
    }
  });
}
