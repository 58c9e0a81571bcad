import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, eventually, picture, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

test('light and dark follow the system until one is chosen, and the choice is kept', async () => {
  const page = await visit('/en/concept/sqs/', { colorScheme: 'dark' });
  expect(await themeOf(page)).toBe('dark');
  const dark = await picture(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await eventually(() => themeOf(page)).toBe('light');
  const light = await picture(page);
  expect(light.equals(dark)).toBe(false);
  expect(await brightness(page)).toBeGreaterThan(200);

  await next(page, 'Theme: as the system');
  await next(page, 'Theme: light');
  await eventually(() => themeOf(page)).toBe('dark');
  expect((await picture(page)).equals(dark), 'the same dark, chosen or not').toBe(true);
  expect(await brightness(page)).toBeLessThan(60);

  await page.reload();
  await settled(page);
  expect(await themeOf(page)).toBe('dark');
  await next(page, 'Theme: dark');
  await eventually(() => themeOf(page)).toBe('light');
  await page.reload();
  await settled(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await eventually(() => themeOf(page)).toBe('dark');
});

test('the theme of a link holds for its page alone', async () => {
  const page = await visit('/en/');
  await next(page, 'Theme: as the system');
  await next(page, 'Theme: light');
  await eventually(() => themeOf(page)).toBe('dark');

  await page.goto('/en/concept/sqs/?theme=light');
  await settled(page);
  expect(await themeOf(page)).toBe('light');
  expect(addressOf(page)).toBe('/en/concept/sqs/?theme=light');
  await page.goto('/en/concept/sqs/');
  await settled(page);
  expect(await themeOf(page)).toBe('dark');

  await page.goto('/en/concept/sqs/?theme=light');
  await settled(page);
  await next(page, 'Theme: dark');
  await next(page, 'Theme: as the system');
  await next(page, 'Theme: light');
  await eventually(() => themeOf(page)).toBe('dark');
  expect(addressOf(page)).toBe('/en/concept/sqs/');
});

function themeOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset['theme']);
}

/** Presses the button that says which theme is on and goes on to the next. */
async function next(page: Page, now: string): Promise<void> {
  await page.getByRole('button', { name: now, exact: true }).click();
}

/** Of the paper that the picture is drawn on: 0 to 255. */
async function brightness(page: Page): Promise<number> {
  const colour = await page.locator('#stage').evaluate((stage) => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) return [0];
    context.fillStyle = getComputedStyle(stage).backgroundColor;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  });
  return colour.reduce((sum, part) => sum + part, 0) / colour.length;
}
