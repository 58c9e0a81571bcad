/** A browser's store of answers and a site that one can take away. */
import type { Reach } from '../../src/worker/scope.ts';

export interface World extends Reach {
  /** What lies on the site, by path; what is not there is answered 404. */
  readonly site: Map<string, string>;
  /** Paths that were asked for over the network. */
  readonly asked: string[];
  down: boolean;
  time: number;
}

export function world(files: Readonly<Record<string, string>>): World {
  const stores = new Map<string, Map<string, Response>>();
  const pathOf = (request: RequestInfo | URL): string =>
    new URL(request instanceof Request ? request.url : String(request), 'https://site.example').pathname;
  const cacheOf = (store: Map<string, Response>): Cache =>
    ({
      match: (request: RequestInfo | URL) => Promise.resolve(store.get(pathOf(request))?.clone()),
      put: (request: RequestInfo | URL, response: Response) =>
        Promise.resolve(void store.set(pathOf(request), response)),
    }) as Cache;
  const made: World = {
    site: new Map(Object.entries(files)),
    asked: [],
    down: false,
    time: 0,
    origin: 'https://site.example',
    now: () => made.time,
    fetch(request) {
      const path = pathOf(request);
      made.asked.push(path);
      if (made.down) return Promise.reject(new TypeError('Failed to fetch'));
      const text = made.site.get(path);
      return Promise.resolve(new Response(text ?? 'Not found', { status: text === undefined ? 404 : 200 }));
    },
    caches: {
      keys: () => Promise.resolve([...stores.keys()]),
      delete: (name) => Promise.resolve(stores.delete(name)),
      open(name) {
        const store = stores.get(name) ?? new Map<string, Response>();
        stores.set(name, store);
        return Promise.resolve(cacheOf(store));
      },
      async match(request) {
        for (const store of stores.values()) {
          const response = await cacheOf(store).match(request);
          if (response !== undefined) return response;
        }
        return undefined;
      },
    },
  };
  return made;
}
