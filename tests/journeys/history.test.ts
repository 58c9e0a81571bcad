import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, eventually, heading, panel, picture, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

const presentation = (page: Page, name: string): Promise<void> =>
  page.locator('.toolbar .segments').getByRole('button', { name, exact: true }).click();

test('steps back and forward restore each view, and panning adds none', async () => {
  const page = await visit('/en/concept/sqs/');
  const views: { readonly address: string; readonly title: string }[] = [];
  const note = async (): Promise<void> => {
    await settled(page);
    views.push({ address: addressOf(page), title: await page.title() });
  };
  await note();
  const going = [
    () => follow(page, '/concept/sns/'),
    () => panel(page).locator('.relation-evidence').first().click(),
    () => follow(page, '/concept/lambda/'),
    () => presentation(page, 'Table'),
    () => presentation(page, 'Outline'),
    () => presentation(page, 'Map'),
    () => page.locator('.toolbar .language').click(),
    () => page.locator('.toolbar .language').click(),
    () => page.locator('.brand').click(),
    () => follow(page, '/compare/'),
  ];
  for (const go of going) {
    const before = addressOf(page);
    await go();
    await eventually(() => addressOf(page)).not.toBe(before);
    await note();
  }
  const entries = await page.evaluate(() => window.history.length);
  await page.mouse.move(900, 600);
  await page.mouse.down();
  await page.mouse.move(760, 500, { steps: 5 });
  await page.mouse.up();
  await page.mouse.wheel(0, -240);
  await picture(page);
  expect(await page.evaluate(() => window.history.length)).toBe(entries);
  expect(addressOf(page)).toBe(views.at(-1)?.address);

  for (const view of views.slice(0, -1).toReversed()) {
    await page.goBack();
    await settled(page);
    expect({ address: addressOf(page), title: await page.title() }).toEqual(view);
  }
  for (const view of views.slice(1)) {
    await page.goForward();
    await settled(page);
    expect({ address: addressOf(page), title: await page.title() }).toEqual(view);
  }
  expect((await heading(page)).length).toBeGreaterThan(0);
});

/** Takes the panel's first link to a place. */
async function follow(page: Page, place: string): Promise<void> {
  await panel(page).locator(`a[href*="${place}"]`).first().click();
}

test('what was renamed or split leads on, with a notice', async () => {
  const page = await visit('/en/compare/?of=simple-queue,messaging', {
    prepare: (context) =>
      context.route('**/data/core.json*', async (route) => {
        const response = await route.fetch();
        const core: Record<string, unknown> = await response.json();
        const aliases = { 'simple-queue': ['sqs'], messaging: ['sns', 'amazon-mq'] };
        await route.fulfill({ response, json: { ...core, aliases } });
      }),
  });
  expect(addressOf(page)).toBe('/en/compare/?of=sqs,sns,amazon-mq');
  const told = (await page.locator('.notices').innerText()).replace(/\s+/g, ' ');
  expect(told).toContain('simple-queue is now');
  expect(told).toContain('messaging is now');
});
