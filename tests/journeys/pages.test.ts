import { describe, expect, test } from 'vitest';
import { addressOf, heading, panel, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

const without = { javaScriptEnabled: false, drawn: false } as const;

describe('without script', () => {
  test('a concept is read, with its values, sources and picture, and leads on', async () => {
    const page = await visit('/en/concept/sqs/', without);
    const text = await page.locator('.panel').innerText();
    for (const words of ['Amazon Simple Queue Service', 'FACTS', 'SQS feeds EventBridge Pipes'])
      expect(text.toLowerCase()).toContain(words.toLowerCase());
    expect(await page.locator('#stage svg[data-picture=focus] text').count()).toBeGreaterThan(10);
    expect(await page.locator('.evidence a').count()).toBeGreaterThan(5);
    expect(await page.locator('.search:visible, .panel button:visible').count()).toBe(0);
    await page.locator('.relation-sentence[data-concept=lambda]').first().click();
    await page.waitForURL('**/en/concept/lambda/');
    expect(await page.locator('h2').first().innerText()).toContain('Lambda');
  });

  test('a comparison is a table, in Korean too, and the other language is one click away', async () => {
    const page = await visit('/ko/compare/sqs-vs-amazon-mq/', without);
    expect(await page.locator('table.comparison tbody tr').count()).toBeGreaterThan(5);
    expect(await page.locator('.verdict').innerText()).toContain('SQS');
    await page.locator('a.language').click();
    await page.waitForURL('**/en/compare/sqs-vs-amazon-mq/');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('a scenario says its answer, and why its rivals are none', async () => {
    const page = await visit('/en/scenario/absorb-a-spike-of-orders/', without);
    expect(await page.locator('.answer').innerText()).toContain('SQS');
    expect(await page.locator('.rivals li').count()).toBeGreaterThan(0);
  });

  test('a tour is walked by its links', async () => {
    const page = await visit('/en/tour/', without);
    await page.locator('.tour-cards a').first().click();
    const before = page.url();
    await page.locator('.tour-next').click();
    await page.waitForURL(before.replace(/1\/$/, '2/'));
    expect(await page.locator('.tour-text').innerText()).not.toBe('');
  });

  test('the map is a picture with a title and lists to go on from', async () => {
    const page = await visit('/en/', without);
    expect(await page.locator('#stage svg[data-picture=map]').count()).toBe(1);
    expect(await page.locator('h1').innerText()).toContain('AWS');
    await page.getByRole('link', { name: 'Redshift', exact: true }).last().click();
    await page.waitForURL('**/en/concept/redshift/');
  });
});

test.each([
  '/en/concept/sqs/',
  '/ko/concept/sqs/',
  '/en/compare/sqs-vs-amazon-mq/',
  '/en/scenario/absorb-a-spike-of-orders/',
  '/en/tour/',
  '/en/',
])('%s is taken over where it stands: what was read is read, nothing moves', async (address) => {
  const before = await visit(address, without);
  const said = await before.locator('.panel-scroll').innerText();
  const title = await before.title();
  const box = await before.locator('.panel').boundingBox();

  const page = await visit(address, {
    prepare: (context) =>
      context.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { readonly value: number })[])
            shifts.push(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
      }),
  });
  await settled(page);
  expect(await page.title()).toBe(title);
  const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');
  const now = new Set(lines(await panel(page).locator('.panel-scroll').innerText()));
  const lost = lines(said).filter((line) => !now.has(line));
  // Lists to go on from stand only where there is no search.
  if (address !== '/en/') expect(lost).toEqual([]);
  const after = await panel(page).boundingBox();
  expect(Math.abs((after?.x ?? 0) - (box?.x ?? 1)) + Math.abs((after?.y ?? 0) - (box?.y ?? 1))).toBeLessThan(1);
  expect((await page.evaluate<number[]>('window.shifts')).reduce((sum, one) => sum + one, 0)).toBeLessThan(0.05);
});

test('before the app has what it needs, its page is there to be read, and the reading stays where it was', async () => {
  let free: () => void = () => undefined;
  const held = new Promise<void>((done) => (free = done));
  const page = await visit('/en/concept/sqs/', {
    drawn: false,
    prepare: (context) => context.route('**/data/concept/sqs.json', (route) => held.then(() => route.continue())),
  });
  await page.locator('#page .panel-scroll').evaluate((panel) => panel.scrollTo(0, 300));
  await page.locator('#page .relation-sentence').nth(3).focus();
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  free();
  await settled(page);
  expect(await heading(page)).toContain('Simple Queue Service');
  expect(
    await panel(page)
      .locator('.panel-scroll')
      .evaluate((panel) => panel.scrollTop),
  ).toBeGreaterThan(200);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(focused);
  expect(addressOf(page)).toBe('/en/concept/sqs/');
});
