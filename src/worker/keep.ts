/** Puts a build's files aside, and clears away those of builds before it. */
import { cachePrefix, type WorkerPlan } from './plan.ts';
import type { Reach } from './scope.ts';

/** So many files are asked for at a time: whoever reads the page comes first. */
const atOnce = 4;

/**
 * Keeps everything that the plan names. Rejects when something is missing, or when a page is of another build than the
 * plan (a host that is half way through a change): the browser then tries again later, and what was kept is kept.
 */
export async function keep(plan: WorkerPlan, { caches, fetch }: Pick<Reach, 'caches' | 'fetch'>): Promise<void> {
  const cache = await caches.open(cachePrefix(plan.base) + plan.version);
  const rest = plan.files.map((file) => plan.base + file);
  const keepFiles = async (): Promise<void> => {
    for (let url = rest.shift(); url !== undefined; url = rest.shift()) {
      if ((await cache.match(url)) !== undefined) continue;
      const named = url.startsWith(`${plan.base}assets/`);
      // What an older build has by the same name is the same.
      const known = named ? await caches.match(url) : undefined;
      await cache.put(url, known ?? (await asked(url, named ? 'default' : 'no-cache')));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, keepFiles));
  for (const shell of plan.shells) {
    const url = plan.base + shell;
    const page = await asked(url, 'no-cache');
    if (!(await page.clone().text()).includes(`data-version="${plan.pages}"`)) {
      throw new Error(`${url} is not of the version ${plan.pages} that sw.js is of`);
    }
    await cache.put(url, page);
  }

  async function asked(url: string, mode: RequestCache): Promise<Response> {
    const response = await fetch(url, { cache: mode, priority: 'low' });
    if (!response.ok || response.redirected) throw new Error(`${url} is answered ${response.status}`);
    return response;
  }
}

/** Removes the caches of this site, all but one version's. */
export async function clearCaches(base: string, caches: Reach['caches'], but?: string): Promise<void> {
  const prefix = cachePrefix(base);
  const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== prefix + String(but));
  await Promise.all(old.map((name) => caches.delete(name)));
}
