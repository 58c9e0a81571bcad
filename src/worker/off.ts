/**
 * A worker that ends all workers of the site: `sw-off.js` in the built site. Copied over `sw.js` it takes over in every
 * browser that comes by, removes what was kept there and itself, and leaves the reader's preferences alone.
 */
import { clearCaches } from './keep.ts';
import type { WorkerScope } from './scope.ts';

/** Put in its place by the build. */
declare const relataBase: string;

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => {
  event.waitUntil(clearCaches(relataBase, caches).then(() => scope.registration.unregister()));
});
