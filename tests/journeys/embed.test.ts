import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { eventually } from '../support/reader.ts';
import { visit } from '../support/site.ts';

/** The embedded picture by itself, drawn. */
async function embedded(at: string): Promise<Page> {
  const page = await visit(`/embed/?at=${encodeURIComponent(at)}`, { drawn: false });
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  return page;
}

/** A page of somebody else, on another port, with these addresses in frames. */
async function hostPage(addresses: readonly string[]): Promise<Page> {
  const frames = addresses.map(
    (address) => `<iframe src="${address.replaceAll('&', '&amp;')}" width="800" height="600"></iframe>`,
  );
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8');
    answer.end(`<!doctype html><title>Host</title>${frames.join('')}`);
  });
  await new Promise<void>((done) => server.listen(0, done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const framed = /^another host: http:\/\/localhost|frame-ancestors|X-Frame-Options|status of 404|favicon/;
  return visit(`http://localhost:${port}/`, { baseURL: `http://localhost:${port}`, drawn: false, expected: framed });
}

const framesOf = (page: Page): readonly Frame[] => page.frames().filter((frame) => frame !== page.mainFrame());

describe('the picture for other people’s pages', () => {
  test('stands in a page of another origin, with its legend and the way into the app; the app itself does not', async () => {
    const own = await visit('/en/');
    const { origin } = new URL(own.url());
    const page = await hostPage([
      `${origin}/embed/?at=/en/concept/sqs/`,
      `${origin}/en/concept/sqs/`,
      `${origin}/embed/x`,
    ]);
    const [picture, app, other] = framesOf(page);
    if (picture === undefined || app === undefined || other === undefined) throw new Error('a frame is missing');
    await picture.locator('svg.picture').waitFor();
    expect(await picture.locator('svg.picture').getAttribute('aria-label')).toBe('SQS');
    expect(await picture.locator('.legend').getByText('Application integration').count()).toBe(1);
    const link = picture.getByRole('link', { name: /Open in Relata/ });
    expect(await link.getAttribute('href')).toBe('/en/concept/sqs/');
    expect(await link.getAttribute('target')).toBe('_blank');
    for (const refused of [app, other]) expect(await refused.locator('#app, #picture').count()).toBe(0);
  });

  test('says the same as the app of a comparison, in its language and in the theme that is asked for', async () => {
    const page = await embedded('/ko/compare/?of=sqs,sns&theme=dark');
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
      'rgb(18, 22, 28)',
    );
    expect(await page.locator('.bar strong').innerText()).toBe('SQS · SNS');
    expect(await page.locator('.open').innerText()).toContain('Relata에서 열기');
  });

  test('shows a tour’s step, and what a hand has arranged', async () => {
    const tour = await embedded('/en/tour/choose-a-database/3/');
    expect(await tour.locator('svg.picture-focus').count()).toBe(1);
    const plain = await embedded('/en/concept/sqs/');
    const box = await plain.locator('svg.picture').getAttribute('viewBox');
    const near = await embedded('/en/concept/sqs/?cam=sqs,0,0,400,300');
    expect(await near.locator('svg.picture').getAttribute('viewBox')).toMatch(/ 400 300$/);
    expect(box).not.toMatch(/ 400 300$/);
  });

  test('draws itself anew in a frame of another size', async () => {
    const page = await embedded('/en/');
    await page.locator('.names text').first().waitFor();
    await page.setViewportSize({ width: 390, height: 420 });
    await eventually(() => page.locator('.names text').count()).toBe(0);
    expect(await page.locator('.titles text').count()).toBeGreaterThan(5);
  });

  test.each([
    ['javascript:alert(1)'],
    ['https://elsewhere.example/en/concept/sqs/'],
    ['//elsewhere.example/'],
    ['data:text/html,<script>alert(1)</script>'],
    ['/en/concept/<img src=x onerror=alert(1)>/'],
    ['/en/concept/__proto__/?cam=__proto__,0,0,1,1&pins=1,constructor,1,1'],
    [`/en/compare/?of=${'sqs,'.repeat(40)}`],
    ['\u0000\uFFFF%zz%'],
    [''],
  ])('takes %j for an address of its own or for none, and goes nowhere', async (at) => {
    const page = await embedded(at);
    let asked = false;
    page.on('dialog', (dialog) => {
      asked = true;
      void dialog.dismiss();
    });
    expect(await page.locator('svg.picture').count()).toBe(1);
    expect(new URL(page.url()).pathname).toBe('/embed/');
    expect(await page.locator('.open').getAttribute('href')).toMatch(/^\/en\//);
    expect(await page.locator('img, script:not([src])').count()).toBe(0);
    expect(asked).toBe(false);
  });

  test('says what an address asked for and cannot have', async () => {
    const page = await embedded('/en/compare/?of=sqs,nothing-such');
    expect(await page.getByRole('status').allInnerTexts()).toEqual(['Not found: nothing-such.']);
  });

  test('says that it failed, and can try again', async () => {
    const page = await visit('/embed/?at=/en/', {
      drawn: false,
      prepare: (context) => context.route('**/data/core.json', (route) => route.abort()),
      expected: /core\.json|ERR_FAILED|Failed to load/,
    });
    await page.getByRole('alert').getByText('could not be loaded').waitFor();
    await page.context().unroute('**/data/core.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('svg.picture').waitFor();
  });

  test('the sample page shows three of them', async () => {
    const page = await visit('/embed-sample.html', { drawn: false });
    await eventually(() => framesOf(page).length).toBe(3);
    const [first] = framesOf(page);
    await first?.locator('svg.picture').waitFor();
  });
});
