import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coffee } from '../support/fixture.ts';
import { addressOf, eventually, heading, panel, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const vite = join(home, 'node_modules/vite/bin/vite.js');

/** Twelve kinds of page, each with what its title says. */
const kinds: readonly (readonly [path: string, says: string])[] = [
  ['', 'Brewing coffee'],
  ['en/', 'Brewing coffee'],
  ['en/concept/espresso/', 'Espresso'],
  ['en/concept/espresso/?hops=2', 'Espresso'],
  ['en/compare/', ''],
  ['en/compare/french-press-vs-pour-over/', 'French press'],
  ['en/compare/?of=espresso,latte', 'Espresso'],
  ['en/path/?from=arabica&to=latte', ''],
  ['en/scenario/', ''],
  ['en/scenario/clear-cup/', ''],
  ['en/tour/first-cup/2/', 'Your first cup'],
  ['en/about/', 'Brewing coffee'],
];

/** A server of files and nothing more, as any host has one. */
async function plainHost(folder: string, base: string): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, { extensions: ['html'] });
  const server = createServer((request, response) => {
    const missing = (): void => void response.writeHead(404).end();
    if (request.url?.startsWith(base) !== true) return missing();
    request.url = request.url.slice(base.length - 1);
    files(request, response, missing);
  });
  await new Promise<void>((done) => server.listen(0, done));
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}${base}` };
}

describe.each(['/', '/relata/'])('a host of files at %s', (base) => {
  let folder = '';
  let host: Awaited<ReturnType<typeof plainHost>>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relata-host-'));
    const { VITEST: _, NODE_ENV: __, PREVIEWS: ___, ...env } = process.env;
    await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder, '--logLevel', 'warn'], {
      cwd: home,
      env: { ...env, GRAPH: coffee, BASE: base, SITE: 'https://example.org' },
    });
    host = await plainHost(folder, base);
  }, 240_000);

  afterAll(async () => {
    host.server.closeAllConnections();
    await new Promise((done) => host.server.close(done));
    await rm(folder, { recursive: true });
  });

  test.each(kinds)('serves %j cold', async (path, says) => {
    const page = await visit(base + path, { baseURL: host.address });
    expect(await heading(page)).toContain(says);
    expect(addressOf(page)).toBe(base + (path === '' ? 'en/' : path));
  });

  test('links lead from page to page', async () => {
    const page = await visit(`${base}en/concept/espresso/`, { baseURL: host.address });
    await panel(page).locator('.relation-sentence').first().click();
    await settled(page);
    const there = addressOf(page);
    expect(there).toMatch(new RegExp(`^${base}en/concept/[a-z-]+/$`));
    await page.reload();
    await settled(page);
    expect(addressOf(page)).toBe(there);
    await page.goBack();
    await eventually(() => addressOf(page)).toBe(`${base}en/concept/espresso/`);
  });

  test('what lies beside a page is there, and search engines are told of all pages', async () => {
    for (const file of ['index.md', 'index.json', 'oembed.json'])
      expect((await fetch(`${host.address}en/concept/espresso/${file}`)).status, file).toBe(200);
    const map = await (await fetch(`${host.address}sitemap.xml`)).text();
    expect(map).toContain(`<loc>https://example.org${base}en/concept/espresso/</loc>`);
    expect((await fetch(`${host.address}robots.txt`)).status).toBe(200);
  });
});
