/** The built site, served as anywhere, and a browser to visit it with: one of each for a worker. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, onTestFinished, vi } from 'vitest';
import { serve } from '../../src/build/serve.mjs';
import type { Served } from '../../src/build/serve.mjs';
import { launch } from './browser.ts';
import { settled } from './reader.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

export const dist = process.env['RELATA_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const desktop = { width: 1280, height: 800 };

let running: Promise<{ readonly site: Served; readonly browser: Browser }> | undefined;

afterAll(async () => {
  if (running === undefined) return;
  const { site, browser } = await running;
  await browser.close();
  await site.close();
});

export interface VisitOptions extends BrowserContextOptions {
  /** Done before the first page is opened: routes and scripts. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** Complaints of the browser that belong to what is tested. */
  readonly expected?: RegExp;
  /** False where no drawn picture will come. */
  readonly drawn?: boolean;
}

/**
 * Opens an address of the site as somebody who was never there, and waits until the picture is drawn. The test fails if
 * the page throws, complains on the console, breaks its content policy or asks another host for anything.
 */
export async function visit(address: string, options: VisitOptions = {}): Promise<Page> {
  const { prepare, expected, drawn = true, ...browserOptions } = options;
  const { site, browser } = await (running ??= start());
  const baseURL = browserOptions.baseURL ?? site.address;
  const context = await browser.newContext({
    // What it puts aside is another journey's subject; and it would answer what a journey wants to see fail.
    serviceWorkers: 'block',
    viewport: desktop,
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...browserOptions,
    baseURL,
  });
  const complaints = listen(context, new URL(address, baseURL), expected);
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
  context.setDefaultTimeout(15_000);
  await context.addInitScript(reportViolations);
  await prepare?.(context);
  const page = await context.newPage();
  await page.goto(address);
  if (drawn) await settled(page);
  return page;
}

async function start(): Promise<{ readonly site: Served; readonly browser: Browser }> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no built site in ${dist}: run "npm run build" first, or "npm test", which does.`);
  }
  const browser = await launch();
  return { site: await serve({ folder: dist, port: 0 }), browser };
}

function listen(context: BrowserContext, opened: URL, expected: RegExp | undefined): readonly string[] {
  const complaints: string[] = [];
  const complain = (text: string): void => {
    if (expected?.test(text) !== true) complaints.push(text);
  };
  context.on('weberror', (failure) => complain(`thrown: ${failure.error().stack ?? failure.error().message}`));
  context.on('console', (message) => {
    const { url } = message.location();
    // An address without a page is told by its status; the page that then comes is what is tested.
    if (url === opened.href && message.text().includes('status of 404')) return;
    if (message.type() === 'error') complain(`console: ${message.text()} (${url})`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== opened.origin && !['data:', 'blob:'].includes(url.protocol))
      complain(`another host: ${url.href}`);
  });
  return complaints;
}

/** Runs in the page. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`content policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}
