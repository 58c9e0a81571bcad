/** The service worker: after one visit the site opens without a network. Served as `sw.js` at the site's base. */
import { answering } from './answer.ts';
import { clearCaches, keep } from './keep.ts';
import type { Order, WorkerPlan } from './plan.ts';
import type { Reach, WorkerScope } from './scope.ts';

/** Put in its place by the build. */
declare const relataPlan: WorkerPlan;

const plan = relataPlan;
const scope = globalThis as unknown as WorkerScope;
const reach: Reach = {
  caches,
  fetch: (request, init) => fetch(request, init),
  origin: scope.location.origin,
  now: () => Date.now(),
};
const answer = answering(plan, reach);

scope.addEventListener('install', (event) => event.waitUntil(keep(plan, reach)));

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      clearCaches(plan.base, caches, plan.version),
      scope.registration.navigationPreload?.enable(),
      scope.clients.claim(),
    ]),
  );
});

scope.addEventListener('fetch', (event) => {
  const answered = answer(event.request, event.preloadResponse);
  if (answered !== undefined) event.respondWith(answered);
});

scope.addEventListener('message', (event) => {
  const order = event.data as Order;
  switch (order.kind) {
    case 'version':
      return event.ports[0]?.postMessage(plan.pages);
    case 'take-over':
      return event.waitUntil(scope.skipWaiting());
    case 'settle':
      return event.waitUntil(takeOverAlone());
  }
});

/** Pages of an older version still need what was kept for them. */
async function takeOverAlone(): Promise<void> {
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length <= 1) await scope.skipWaiting();
}
