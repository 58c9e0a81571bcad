import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { option, panel, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';
import { treeOf } from '../support/tree.ts';

/** When a page's structure is meant to change: `npx vitest run tests/journeys/tree.test.ts -u`, and read the difference. */

test.each([
  { name: 'map', at: '/en/', act: (page: Page) => panel(page).locator('h1').waitFor() },
  { name: 'search', at: '/en/', act: search },
  { name: 'concept', at: '/en/concept/data-firehose/', act: walk },
  {
    name: 'comparison',
    at: '/en/compare/sqs-vs-amazon-mq/',
    act: (page: Page) => panel(page).locator('.verdict').waitFor(),
  },
  { name: 'table', at: '/en/concept/sqs/?view=table', act: (page: Page) => page.locator('.concept-table').waitFor() },
  { name: 'sharing', at: '/en/concept/sqs/', act: share },
])('what a screen reader is given: $name', async ({ name, at, act }) => {
  const page = await visit(at);
  await act(page);
  await settled(page);
  await page.waitForLoadState('networkidle');
  await expect(await treeOf(page)).toMatchFileSnapshot(`golden/${name}.txt`);
});

async function search(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('sqs vs mq');
  await option(page, 'sqs-vs-amazon-mq').waitFor();
}

/** The picture by key: its list is there while it has the focus. */
async function walk(page: Page): Promise<void> {
  await panel(page).locator('.fact').first().waitFor();
  await page.getByRole('application').focus();
  await page.keyboard.press(']');
}

async function share(page: Page): Promise<void> {
  await page.locator('.toolbar .button-primary').click();
  await page.getByRole('dialog').locator('button').first().waitFor();
}
