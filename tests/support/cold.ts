/** What a first visit over a slow line with a slow machine takes: 1.6 Mbit/s, 150 ms, a processor four times slower. */
import type { Browser } from 'playwright-core';

/** Times in ms since the visit began. */
export interface Cold {
  /** The first frame with anything in it: the picture is in the page, so it is in that frame. */
  readonly painted: number;
  /** The panel has its heading and answers. Infinity without scripts. */
  readonly panels: number;
  /** The canvas has drawn what the address says, and rests. Infinity without scripts. */
  readonly drawn: number;
  /** By how much tasks went over 50 ms until the panels stood, in all. */
  readonly blocked: number;
  /** The longest task after that until the canvas was drawn. */
  readonly longest: number;
}

interface Marks {
  panels: number;
  drawn: number;
  readonly tasks: { readonly start: number; readonly length: number }[];
}

declare global {
  interface Window {
    marks: Marks;
  }
}

/** One cold visit. `live`: are there scripts to wait for? */
export async function coldVisit(browser: Browser, address: string, live: boolean): Promise<Cold> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: live ? 'commit' : 'load' });
  if (live) await page.waitForFunction(() => window.marks.drawn < Infinity, undefined, { timeout: 60_000 });
  const cold = await page.evaluate(async () => {
    const first = (): PerformanceEntry | undefined => performance.getEntriesByName('first-contentful-paint')[0];
    while (first() === undefined) await new Promise(requestAnimationFrame);
    const { panels, drawn, tasks } = window.marks;
    const over = tasks.filter(({ start }) => start < panels).map(({ length }) => Math.max(0, length - 50));
    const after = tasks.filter(({ start }) => start >= panels && start < drawn).map(({ length }) => length);
    return {
      painted: first()?.startTime ?? Infinity,
      panels,
      drawn,
      blocked: over.reduce((all, one) => all + one, 0),
      longest: Math.max(0, ...after),
    };
  });
  await context.close();
  return cold;
}

/** Runs in the page. */
function watch(): void {
  window.marks = { panels: Infinity, drawn: Infinity, tasks: [] };
  const { marks } = window;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) marks.tasks.push({ start: startTime, length: duration });
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver(() => {
    if (marks.panels === Infinity && document.querySelector('#app .panel h1')) marks.panels = performance.now();
    if (marks.drawn === Infinity && document.documentElement.dataset['ready'] === 'true')
      marks.drawn = performance.now();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready'] });
}
