/** How a request is answered with and without a network. */
import { cachePrefix, partIn, type WorkerPlan } from './plan.ts';
import type { Reach } from './scope.ts';

/** How long a page may keep its reader waiting before the one that was put aside stands in; milliseconds. */
const patience = 4000;
/** The page that stood in asks for its graph at once; that one does not wait again. */
const inDoubt = 15_000;

/** The picture for other people's pages stands in those, not in this site: it is only had over the network. */
const embedded = /^embed(?:\/|$)/;

/** Answers, or undefined for what is none of the worker's business. */
export type Answering = (request: Request, preloaded?: Promise<Response | undefined>) => Promise<Response> | undefined;

export function answering(plan: WorkerPlan, { caches, fetch, origin, now }: Reach): Answering {
  const open = caches.open(cachePrefix(plan.base) + plan.version);
  const files = new Set(plan.files);
  let stoodIn = -Infinity;
  let parts: Promise<string | undefined> | undefined;

  return (request, preloaded) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== origin || !url.pathname.startsWith(plan.base)) return undefined;
    const path = url.pathname.slice(plan.base.length);
    if (request.mode === 'navigate') return embedded.test(path) ? undefined : page(request, path, preloaded);
    if (files.has(path)) return file(request, path);
    if (path.startsWith('data/')) return data(request, path.slice('data/'.length), url.searchParams.get('v'));
    return undefined;
  };

  /** The network's, or in its place a page that reads the address by itself. */
  async function page(request: Request, path: string, preloaded?: Promise<Response | undefined>): Promise<Response> {
    const network = (async () => (await preloaded) ?? (await fetch(request)))();
    const answered = await soonEnough(network);
    if (answered !== undefined && answered.status < 500) return answered;
    const shell = /\.[a-z0-9]+$/i.test(path) ? undefined : await (await open).match(plan.base + shellOf(path));
    if (shell === undefined) return network;
    stoodIn = now();
    return shell;
  }

  function shellOf(path: string): string {
    const [folder = ''] = path.split('/');
    return plan.shells.find((shell) => shell === `${folder}/`) ?? plan.shells[0] ?? '';
  }

  async function file(request: Request, path: string): Promise<Response> {
    return (await (await open).match(plan.base + path)) ?? fetch(request);
  }

  /** A page of this version gets what belongs to it, whatever lies on the site by now; others ask the site first. */
  async function data(request: Request, path: string, version: string | null): Promise<Response> {
    const own = version === plan.pages || (version === null && now() - stoodIn < inDoubt);
    if (own) return (await kept(path)) ?? fetch(request);
    try {
      return await fetch(request);
    } catch (error) {
      const part = version === null ? await kept(path) : undefined;
      if (part === undefined) throw error;
      return part;
    }
  }

  async function kept(path: string): Promise<Response | undefined> {
    const all = await (parts ??= open
      .then((cache) => cache.match(plan.base + plan.graph))
      .then((response) => response?.text()));
    if (all === undefined) parts = undefined;
    const part = all === undefined ? undefined : partIn(all, path);
    return part === undefined ? undefined : new Response(part, { headers: { 'Content-Type': 'application/json' } });
  }
}

/** What a promise comes to, unless it fails or keeps one waiting. */
async function soonEnough(answer: Promise<Response>): Promise<Response | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), patience);
  });
  try {
    return await Promise.race([answer, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
