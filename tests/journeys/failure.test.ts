import { describe, expect, test } from 'vitest';
import { addressOf, ask, eventually, heading, panel, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

const refused = /Failed to load resource/;

test('a storage that throws is survived: language and theme hold while the page lives', async () => {
  const page = await visit('/en/concept/sqs/', {
    prepare: async (context) => {
      await context.addInitScript(() => {
        const get = (): never => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        };
        for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get });
      });
    },
  });
  await page.getByRole('button', { name: 'Theme: as the system', exact: true }).click();
  await page.getByRole('button', { name: 'Theme: light', exact: true }).click();
  await eventually(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await page.getByRole('link', { name: '한국어', exact: true }).click();
  await settled(page);
  expect(addressOf(page)).toBe('/ko/concept/sqs/');
});

describe('a part of the graph that does not arrive is said, and asked for again', () => {
  test.each([
    ['no answer', 'This part could not be loaded. Check the connection and try again.'],
    ['a damaged answer', 'This part arrived damaged. Reload the page.'],
    ['a missing file', 'This part is missing from the site.'],
  ])('%s', async (what, told) => {
    const page = await visit('/en/concept/sqs/', {
      expected: refused,
      prepare: async (context) => {
        await context.route('**/data/concept/sqs.json', (route) => {
          if (what === 'no answer') return route.abort();
          return route.fulfill(what === 'a missing file' ? { status: 404 } : { body: '{"half' });
        });
      },
    });
    const failure = panel(page).locator('.failure');
    await eventually(() => failure.innerText()).toContain(told);
    expect(await heading(page)).toContain('Simple Queue Service');
    await panel(page).locator('.relation-sentence').first().waitFor();

    await page.context().unrouteAll();
    await failure.getByRole('button', { name: 'Try again', exact: true }).click();
    await panel(page).getByRole('heading', { name: 'Facts', exact: true }).waitFor();
    expect(await failure.count()).toBe(0);
  });
});

test('without the search texts names are still found', async () => {
  const page = await visit('/en/', {
    expected: refused,
    prepare: (context) => context.route('**/data/texts.json', (route) => route.abort()),
  });
  expect(await ask(page, 'firehos', 'data-firehose')).toBe('data-firehose');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(addressOf(page)).toBe('/en/concept/data-firehose/');
});

test('a search that does not arrive is asked for again until it does', async () => {
  const page = await visit('/en/', {
    expected: refused,
    prepare: async (context) => {
      await context.route('**/assets/search-engine-*.js', (route) => route.abort());
      // As without a network: a site that answers has the page loaded anew.
      await context.route('/en/', (route) => (route.request().method() === 'HEAD' ? route.abort() : route.fallback()));
    },
  });
  const asked = page.waitForEvent('requestfailed', (request) => request.url().includes('search-engine'));
  await page.keyboard.press('/');
  await page.keyboard.type('firehos');
  await asked;
  await page.locator('.search').getByText('Preparing the search index').first().waitFor();
  await page.context().unrouteAll();
  await page.locator('[role=option][data-id=data-firehose]').waitFor();
});

test('where the drawing cannot be started, panels, outline and table serve', async () => {
  const page = await visit('/en/concept/sqs/', {
    drawn: false,
    expected: refused,
    prepare: (context) => context.route('**/assets/canvas-*.js', (route) => route.abort()),
  });
  await page.getByText('The drawing could not be started.').waitFor();
  await eventually(() => heading(page)).toContain('Simple Queue Service');
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  await page.locator('.outline a[data-concept=sqs]').first().waitFor();
  await page.locator('.outline a[data-concept=sns]').first().click();
  await eventually(() => addressOf(page)).toBe('/en/concept/sns/?view=outline');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.locator('.concept-table tr[data-concept=sns]').waitFor();
});

test('a graph that does not arrive leaves a message and a way to reload', async () => {
  const page = await visit('/en/concept/sqs/', {
    drawn: false,
    expected: refused,
    prepare: (context) => context.route('**/data/core.json', (route) => route.abort()),
  });
  const failure = page.getByRole('alert');
  await eventually(() => failure.innerText()).toContain('The graph could not be loaded.');
  await page.context().unrouteAll();
  await failure.getByRole('button', { name: 'Reload', exact: true }).click();
  await settled(page);
  expect(await heading(page)).toContain('Simple Queue Service');
});

test('a page of the panel that does not arrive leaves the rest standing, with a way back', async () => {
  const page = await visit('/en/compare/sqs-vs-amazon-mq/', {
    expected: /Failed to load resource|dynamically imported|undefined \(reading|error boundary/i,
    prepare: (context) => context.route('**/assets/ComparePanel-*.js', (route) => route.abort()),
  });
  const failure = panel(page).locator('.failure');
  await eventually(() => failure.innerText()).toContain('This part of the page failed.');
  await failure.getByRole('link', { name: 'Back to the map', exact: true }).click();
  await settled(page);
  expect(addressOf(page)).toBe('/en/');
  expect((await heading(page)).length).toBeGreaterThan(0);
});
