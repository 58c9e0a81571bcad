import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { budgetOf } from '../../src/build/budget.ts';
import { visit } from '../support/site.ts';

const dist = process.env['RELATA_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
/** Weighed, but a browser asks for them when it likes, or not at all. */
const apart = ['icon.svg', 'manifest.webmanifest'];

test.for([
  ['en', { width: 1440, height: 900 }],
  ['ko', { width: 1440, height: 900 }],
  ['en', { width: 390, height: 844 }],
  ['ko', { width: 390, height: 844 }],
] as const)('the first view in %s loads what the budget weighs and nothing else', async ([language, viewport]) => {
  const { views } = await budgetOf(dist);
  const weighed = views.find(({ page }) => page === `${language}/index.html`)?.costs ?? [];
  const page = await visit(`/${language}/`, { viewport });
  await page.waitForLoadState('networkidle');

  const expected = weighed.filter(
    ({ file }) => file !== `${language}/index.html` && !apart.some((end) => file.endsWith(end)),
  );
  expect(await loaded(page)).toEqual(Object.fromEntries(expected.map(({ file, bytes }) => [file, bytes])));
});

/** What the page has loaded besides itself, with its bytes over the wire. */
function loaded(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate((ends) => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return Object.fromEntries(
      entries
        .map((entry) => [new URL(entry.name).pathname.slice(1), entry.encodedBodySize] as const)
        .filter(([file]) => !ends.some((end) => file.endsWith(end))),
    );
  }, apart);
}
