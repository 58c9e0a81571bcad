import { expect, test } from 'vitest';
import { clearCaches, keep } from '../../src/worker/keep.ts';
import { cachePrefix, type WorkerPlan } from '../../src/worker/plan.ts';
import { world } from './reach.ts';

const plan: WorkerPlan = {
  version: 'w2',
  pages: 'p2',
  base: '/',
  files: ['icon.svg', 'assets/app-1.js', 'assets/same-1.js'],
  graph: 'assets/app-1.js',
  shells: ['en/'],
};
const site = {
  '/icon.svg': 'icon',
  '/assets/app-1.js': 'app',
  '/assets/same-1.js': 'same',
  '/en/': '<html data-version="p2">',
};

test('takes from an older version what has the same name, and asks for the rest once', async () => {
  const reach = world(site);
  await keep({ ...plan, version: 'w1', files: ['icon.svg', 'assets/same-1.js'] }, reach);
  reach.asked.length = 0;
  await keep(plan, reach);
  expect(reach.asked.toSorted()).toEqual(['/assets/app-1.js', '/en/', '/icon.svg']);
  reach.asked.length = 0;
  await keep(plan, reach);
  expect(reach.asked).toEqual(['/en/']);
});

test('refuses a site that is half way from one version to the next, and one that lacks a file', async () => {
  await expect(keep(plan, world({ ...site, '/en/': '<html data-version="p1">' }))).rejects.toThrow(
    '/en/ is not of the version p2 that sw.js is of',
  );
  const { '/assets/app-1.js': _, ...lacking } = site;
  await expect(keep(plan, world(lacking))).rejects.toThrow('/assets/app-1.js is answered 404');
});

test('clears away older versions of this site, and touches no other site of the host', async () => {
  const { caches } = world({});
  for (const name of [`${cachePrefix('/')}w1`, `${cachePrefix('/')}w2`, `${cachePrefix('/other/')}w1`, 'theirs']) {
    await caches.open(name);
  }
  await clearCaches('/', caches, 'w2');
  expect(await caches.keys()).toEqual([`${cachePrefix('/')}w2`, `${cachePrefix('/other/')}w1`, 'theirs']);
  await clearCaches('/', caches);
  expect(await caches.keys()).toEqual([`${cachePrefix('/other/')}w1`, 'theirs']);
});
