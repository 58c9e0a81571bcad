import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { brotli } from '../../src/build/compress.ts';
import { serve } from '../../src/build/serve.mjs';
import { launch } from '../support/browser.ts';
import { type Cold, coldVisit } from '../support/cold.ts';

/**
 * `npm run bench -- cold`, after a build: the map on a first visit, beside the same page without any script and the
 * same app without the picture in its page. Medians of visits in turn; read the ratios, times are this machine's.
 */

const visits = 5;
const dist = resolve(process.env['RELATA_DIST'] ?? 'dist');
const variants: Readonly<Record<string, (html: string) => string>> = {
  'the app': (html) => html,
  'its page without scripts': (html) =>
    html.replace(/<script[^>]*><\/script>|<link rel="(?:modulepreload|preload)"[^>]*(?:\.js|\.json)"[^>]*>/g, ''),
  'the app without the picture': (html) => html.replace(/(<main id="stage"[^>]*>)<svg[^]*?<\/svg>/, '$1'),
};

const browser = await launch();
const sites = await Promise.all(
  Object.entries(variants).map(async ([name, change]) => {
    const folder = await variant(change);
    const site = await serve({ folder, port: 0 });
    return { name, folder, site, visits: [] as Cold[] };
  }),
);
afterAll(async () => {
  await browser.close();
  for (const { site, folder } of sites) {
    await site.close();
    await rm(folder, { recursive: true });
  }
});

for (let round = 0; round < visits; round++) {
  for (const { name, site, visits: made } of sites)
    made.push(await coldVisit(browser, `${site.address}en/`, !name.endsWith('scripts')));
}

const columns = ['painted', 'panels', 'drawn', 'blocked', 'longest'] as const;
const [app, still, bare] = sites.map(
  ({ visits: made }) =>
    (of: keyof Cold) =>
      median(made.map((one) => one[of])),
);
console.log(
  [
    `${visits} cold visits to the map each, ms`.padEnd(44) + columns.map((name) => name.padStart(9)).join(''),
    ...sites.map(
      ({ name, visits: made }) =>
        name.padEnd(44) + columns.map((of) => figure(median(made.map((one) => one[of]))).padStart(9)).join(''),
    ),
    ratio('graph visible: app / without scripts', app?.('painted'), still?.('painted'), 1.25),
    ratio('graph visible: app / without the picture', app?.('painted'), bare?.('drawn'), 0.25),
    ratio('panels live / canvas drawn', app?.('panels'), app?.('drawn'), 1),
  ].join('\n'),
);

describe('the map, drawn', () => {
  bench(
    'on a fast line',
    async () => {
      const page = await browser.newPage({ serviceWorkers: 'block' });
      await page.goto(`${sites[0]?.site.address}en/`);
      await page.waitForSelector('html[data-ready=true]');
      await page.close();
    },
    { time: 0, iterations: 5, warmupTime: 0, warmupIterations: 1 },
  );
});

/** The built site with its English page changed; all else is the site's own. */
async function variant(change: (html: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'relata-cold-'));
  for (const entry of await readdir(dist)) if (entry !== 'en') await symlink(join(dist, entry), join(folder, entry));
  await mkdir(join(folder, 'en'));
  const html = Buffer.from(change(await readFile(join(dist, 'en/index.html'), 'utf8')));
  await writeFile(join(folder, 'en/index.html'), html);
  await writeFile(join(folder, 'en/index.html.br'), await brotli(html));
  return folder;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function figure(ms: number): string {
  return Number.isFinite(ms) ? ms.toFixed(0) : '-';
}

function ratio(name: string, a = Number.NaN, b = Number.NaN, limit: number): string {
  return `${name.padEnd(44)}${(a / b).toFixed(2).padStart(9)}   limit ${limit}`;
}
