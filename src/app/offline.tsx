/** Keeps the site for when there is no network, and says so when a new version of it has arrived. */
import { createRoot, type Root } from 'react-dom/client';
import { RelataProvider, type Relata } from '../ui/relata.tsx';
import type { Order } from '../worker/plan.ts';

/** While a page stays open, a new version is looked for no more often than this; milliseconds. */
const lookAgain = 3_600_000;

/** Registers the site's service worker, unless the reader saves data or the page was built without a version. */
export async function keepOffline(relata: Relata): Promise<void> {
  const { serviceWorker } = navigator;
  const { version } = document.documentElement.dataset;
  if (version === undefined) return;
  const registration = await registered(relata.base).catch(() => undefined);
  if (registration === undefined) return;
  const offer = offering(relata);
  // The first worker of all takes over a page that had none: there is nothing to load anew.
  let controlled = serviceWorker.controller !== null;

  serviceWorker.addEventListener('controllerchange', () => {
    const { controller } = serviceWorker;
    const replaced = controlled;
    controlled = true;
    if (controller === null) return;
    void versionOf(controller).then((its) => {
      if (its === version) return;
      if (replaced) window.location.reload();
      else offer(() => window.location.reload());
    });
  });

  const follow = (worker: ServiceWorker | null): void => {
    if (worker === null) return;
    const look = (): void => {
      if (worker.state === 'installed' && registration.active !== null) void consider(worker);
    };
    worker.addEventListener('statechange', look);
    look();
  };
  const consider = async (waiting: ServiceWorker): Promise<void> => {
    if ((await versionOf(waiting)) === version) return tell(waiting, { kind: 'settle' });
    offer(() => tell(waiting, { kind: 'take-over' }));
  };
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  follow(registration.waiting);
  lookWhenSeen(registration);
}

/** Gives what says that a new version is ready; `load` puts it in the place of this one, in all tabs. */
function offering(relata: Relata): (load: () => void) => void {
  // A live region speaks of what comes into it, not of what it brings along.
  const place = document.body.appendChild(document.createElement('div'));
  place.role = 'status';
  let root: Root | undefined;
  let offers = 0;
  return (load) => {
    const show = ({ VersionNotice }: typeof import('../ui/VersionNotice.tsx')): void => {
      root ??= createRoot(place);
      root.render(
        <RelataProvider relata={relata}>
          <VersionNotice key={offers++} onLoad={load} />
        </RelataProvider>,
      );
    };
    import('../ui/VersionNotice.tsx').then(show).catch(() => undefined);
  };
}

/** A page of its own version keeps looking at what belongs to it, even after another one was put in place. */
async function registered(base: string): Promise<ServiceWorkerRegistration | undefined> {
  const { serviceWorker } = navigator;
  if (savesData() && (await serviceWorker.getRegistration(base)) === undefined) return undefined;
  return serviceWorker.register(scriptAddress(`${base}sw.js`), { scope: base, updateViaCache: 'none' });
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  return connection?.saveData === true || connection?.effectiveType?.endsWith('2g') === true;
}

/** The content policy asks that whoever names a script has thought about it. */
function scriptAddress(address: string): string {
  const { trustedTypes } = window as Window & {
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(text: string): string },
      ): {
        createScriptURL(text: string): string;
      };
    };
  };
  if (trustedTypes === undefined) return address;
  return trustedTypes.createPolicy('relata', { createScriptURL: (text) => text }).createScriptURL(address);
}

function tell(worker: ServiceWorker, order: Order): void {
  worker.postMessage(order, []);
}

function versionOf(worker: ServiceWorker): Promise<unknown> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => done(data));
    port1.start();
    const order: Order = { kind: 'version' };
    worker.postMessage(order, [port2]);
  });
}

function lookWhenSeen(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < lookAgain) return;
    last = Date.now();
    registration.update().catch(() => undefined);
  });
}
