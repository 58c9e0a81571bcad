/** What the page does when a part of its own code is gone, as after a new version was put in place. */

const mark = 'relata.reloaded';
/** No second reload comes sooner; milliseconds. */
const rest = 600_000;
let reloading: Promise<false> | undefined;

/**
 * Loads the page again, once: the address stays, and the time of it in the session's storage keeps it from going
 * round. Where the site does not answer, or the storage fails, the page stays as it is.
 */
export function reloadOnMissingChunk(): void {
  window.addEventListener('vite:preloadError', () => {
    reloading ??= reload();
    void reloading.then(() => (reloading = undefined));
  });
}

/** Settles with false once it is clear that no reload will come; undefined while none is thought of. */
export function reloadPending(): Promise<false> | undefined {
  return reloading;
}

async function reload(): Promise<false> {
  try {
    if (Date.now() - Number(sessionStorage.getItem(mark)) < rest) return false;
    const { status } = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' });
    if (status >= 500) return false;
    sessionStorage.setItem(mark, String(Date.now()));
  } catch {
    return false;
  }
  window.location.reload();
  return new Promise(() => undefined);
}
