import { copyFile, cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Host, hostOf } from '../support/host.ts';
import { addressOf, eventually, heading, panel, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';
import { builtVersions, type Versions } from '../support/versions.ts';

const [old, fresh] = ['Espresso with a lot of milk.', 'Espresso under a lid of milk.'];
const complaint = /Failed to load resource|dynamically imported|error boundary|ERR_|fetch/i;

let versions: Versions;

beforeAll(async () => {
  versions = await builtVersions((text) => text.replaceAll(old, fresh));
});

afterAll(() => versions.remove());

async function hosted(folder: string): Promise<Host> {
  const host = await hostOf(folder);
  onTestFinished(() => host.close());
  return host;
}

async function visited(host: Host, address: string, prepare?: (context: BrowserContext) => Promise<unknown>) {
  const page = await visit(address, {
    baseURL: host.address,
    serviceWorkers: 'allow',
    expected: complaint,
    ...(prepare === undefined ? {} : { prepare }),
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return page;
}

async function opened(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await settled(page);
  return page;
}

/** What the browser does by itself now and then. */
const lookForNew = (page: Page): Promise<unknown> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

const versionOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['version']);

const cacheNames = (page: Page): Promise<readonly string[]> => page.evaluate(() => caches.keys());

const offer = (page: Page) => page.locator('.version-notice', { hasText: 'A new version is there.' });

describe('a new version', () => {
  test('is offered in every tab, and put in place in all of them on a click in one', async () => {
    const host = await hosted(versions.first);
    const one = await visited(host, '/en/concept/latte/');
    await one.getByRole('button', { name: 'Theme: as the system', exact: true }).click();
    const two = await opened(one.context(), '/en/');
    const [before] = await cacheNames(one);
    const version = await versionOf(one);

    await host.deploy(versions.second);
    await lookForNew(one);
    await offer(one).waitFor();
    await offer(two).waitFor();

    // Until then what is read stays what it was, also where it has not been read before.
    await two.keyboard.press('/');
    await two.keyboard.type('latte');
    await two.locator('.search [role=option][data-id=latte]').waitFor();
    await two.keyboard.press('Enter');
    await settled(two);
    for (const page of [one, two]) await panel(page).getByText(old).waitFor();

    await offer(one).getByRole('button', { name: 'Load it', exact: true }).click();
    for (const page of [one, two]) {
      await panel(page).getByText(fresh).waitFor();
      await settled(page);
      expect(await versionOf(page)).toBe([...(version ?? '')].reverse().join(''));
      expect(addressOf(page)).toBe('/en/concept/latte/');
      expect(await offer(page).count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
      expect(await page.evaluate(() => localStorage.getItem('relata.theme'))).toBe('light');
    }
    const after = await cacheNames(one);
    expect(after).toHaveLength(1);
    expect(after).not.toContain(before);
  });

  test('can wait: the page stays as it is, and works', async () => {
    const host = await hosted(versions.first);
    const page = await visited(host, '/en/');
    await host.deploy(versions.second);
    await lookForNew(page);
    await offer(page).getByRole('button', { name: 'Later', exact: true }).click();
    expect(await offer(page).count()).toBe(0);
    await page.getByRole('link', { name: 'About', exact: true }).first().click();
    await eventually(() => addressOf(page)).toBe('/en/about/');
    expect((await heading(page)).length).toBeGreaterThan(0);
  });

  test('is simply there for who comes back, with nothing to be asked', async () => {
    const host = await hosted(versions.first);
    const first = await visited(host, '/en/');
    const context = first.context();
    const [before = ''] = await cacheNames(first);
    await first.goto('about:blank');
    await host.deploy(versions.second);

    await first.goto('/en/concept/latte/');
    await settled(first);
    await panel(first).getByText(fresh).waitFor();
    await eventually(() => cacheNames(first)).not.toContain(before);
    expect(await offer(first).count()).toBe(0);

    host.answering(false);
    const again = await opened(context, '/en/concept/latte/');
    await panel(again).getByText(fresh).waitFor();
  });
});

test('a worker that went wrong is ended by a file: it removes what it kept, and no preference', async () => {
  const host = await hosted(versions.first);
  const page = await visited(host, '/en/');
  await page.getByRole('button', { name: 'Theme: as the system', exact: true }).click();

  await copyFile(join(versions.second, 'sw-off.js'), join(versions.second, 'sw.js'));
  await host.deploy(versions.second);
  await page.goto('/en/concept/latte/');
  await settled(page);
  await eventually(() => cacheNames(page)).toEqual([]);
  await eventually(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('relata.theme'))).toBe('light');
  await page.reload();
  await settled(page);
  await panel(page).getByText(fresh).waitFor();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

describe('a part of the code that is gone since a new version was put in place', () => {
  /** A page of the first version, none of it kept; counts its loads and what it said of failures meanwhile. */
  async function stale(host: Host): Promise<Page> {
    return visit('/en/', {
      baseURL: host.address,
      expected: complaint,
      prepare: (context) =>
        context.addInitScript(() => {
          if (window.location.protocol !== 'http:') return;
          const count = (what: string): void => {
            sessionStorage.setItem(what, String(Number(sessionStorage.getItem(what)) + 1));
          };
          count('loads');
          new MutationObserver(() => {
            if (document.querySelector('.failure') !== null) count('failures');
          }).observe(document, { childList: true, subtree: true });
        }),
    });
  }
  const counted = (page: Page, what: 'loads' | 'failures'): Promise<number> =>
    page.evaluate((key) => Number(sessionStorage.getItem(key)), what);
  const about = (page: Page) => page.getByRole('link', { name: 'About', exact: true }).first();

  test('is had by one reload, at the same address, with no word of a failure', async () => {
    const host = await hosted(versions.first);
    const page = await stale(host);
    const version = await versionOf(page);
    await host.deploy(versions.second);
    await about(page).click();
    await eventually(() => versionOf(page)).not.toBe(version);
    await settled(page);
    expect(addressOf(page)).toBe('/en/about/');
    await panel(page).locator('.about').first().waitFor();
    expect(await counted(page, 'failures')).toBe(0);
    expect(await counted(page, 'loads')).toBe(2);
  });

  test('stays away for good: one reload, then a notice with a button, and the rest works', async () => {
    const host = await hosted(versions.first);
    const page = await stale(host);
    const broken = `${versions.second}-broken`;
    await cp(versions.second, broken, { recursive: true });
    for (const file of await readdir(join(broken, 'assets'))) {
      if (file.startsWith('AboutPanel')) await rm(join(broken, 'assets', file));
    }
    await host.deploy(broken);
    await about(page).click();
    const failure = panel(page).locator('.failure');
    await failure.getByRole('button', { name: 'Reload', exact: true }).waitFor();
    expect(addressOf(page)).toBe('/en/about/');
    expect(await counted(page, 'loads')).toBe(2);
    await failure.getByRole('link', { name: 'Back to the map', exact: true }).click();
    await settled(page);
    expect(await counted(page, 'loads')).toBe(2);
    await host.deploy(versions.second);
    await about(page).click();
    await failure.getByRole('button', { name: 'Reload', exact: true }).click();
    await panel(page).locator('.about').first().waitFor();
    expect(addressOf(page)).toBe('/en/about/');
  });

  test('is not asked of a site that does not answer: no reload into nothing', async () => {
    const host = await hosted(versions.first);
    const page = await stale(host);
    host.answering(false);
    await about(page).click();
    await panel(page).locator('.failure').getByRole('button', { name: 'Reload', exact: true }).waitFor();
    expect(await counted(page, 'loads')).toBe(1);
    expect(addressOf(page)).toBe('/en/about/');
  });
});
