import { expect, test } from 'vitest';
import { addressOf, eventually, heading, picture, settled, somethingDrawn } from '../support/reader.ts';
import { visit } from '../support/site.ts';

const aside = { left: 640, top: 160, right: 1200, bottom: 620 };

test('a click on the picture opens what it shows; with Shift it is chosen for comparison', async () => {
  const page = await visit('/en/concept/data-firehose/');
  const { x, y } = await somethingDrawn(page, aside);
  await page.keyboard.down('Shift');
  await page.mouse.click(x, y);
  await page.keyboard.up('Shift');
  await eventually(() => addressOf(page)).not.toBe('/en/concept/data-firehose/');
  const [, chosen] = /[?&]select=([a-z0-9-]+)/.exec(addressOf(page)) ?? [];
  await settled(page);
  await page.mouse.click(x, y);
  await eventually(() => addressOf(page)).toContain(chosen === undefined ? 'relation=' : `/concept/${chosen}/`);
  await settled(page);
  expect((await heading(page)).length).toBeGreaterThan(0);
});

test('a picture drawn anew, after going about, is the same', async () => {
  const page = await visit('/en/concept/sqs/');
  const first = await picture(page);
  await page.goto('/en/concept/sns/');
  await settled(page);
  await page.goBack();
  expect((await picture(page)).equals(first)).toBe(true);
  await page.locator('.toolbar .segments button').nth(1).click();
  await settled(page);
  await page.locator('.toolbar .segments button').first().click();
  expect((await picture(page)).equals(first), 'after the outline').toBe(true);
});
