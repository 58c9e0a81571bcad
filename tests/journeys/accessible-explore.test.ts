import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, panel, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe('axe finds nothing', () => {
  test.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ko', 'light'],
    ['ko', 'dark'],
  ] as const)('in %s, %s: tours, finder, menu, overview', async (language, colorScheme) => {
    const page = await visit(`/${language}/tour/`, { colorScheme });
    await eventually(() => panel(page).locator('.tour-cards .card-title').first().innerText()).not.toBe('');
    expect.soft(await violations(page), 'tours').toEqual([]);
    await page.goto(`/${language}/tour/decoupling/5/`);
    await settled(page);
    await panel(page).locator('.digest-lines dd').first().waitFor();
    expect.soft(await violations(page), 'a step').toEqual([]);

    await page.goto(`/${language}/scenario/?need=api&facets=static-ip.yes`);
    await settled(page);
    await eventually(() => panel(page).locator('.findings li').count()).toBeGreaterThan(0);
    await page.evaluate(() =>
      document.querySelectorAll('#panel details').forEach((fold) => fold.setAttribute('open', '')),
    );
    expect.soft(await violations(page), 'finder').toEqual([]);

    await page.goto(`/${language}/concept/sqs/`);
    await settled(page);
    await page.locator('.graph-keys').focus();
    await page.keyboard.press('ContextMenu');
    await page.getByRole('menu').waitFor();
    expect.soft(await violations(page), 'menu').toEqual([]);
    await page.locator('[data-item=expand]').click();
    await page.locator('[data-item=expand-all]').waitFor();
    expect.soft(await violations(page), 'menu of relation types').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    for (let press = 0; press < 4; press++) await page.keyboard.press('Equal');
    await page.locator('.minimap').waitFor();
    expect.soft(await violations(page), 'overview').toEqual([]);
  });

  test('on a phone', async () => {
    const page = await visit('/ko/tour/decoupling/5/', phone);
    await panel(page).locator('.digest-lines dd').first().waitFor();
    expect.soft(await violations(page), 'a step').toEqual([]);
    await page.goto('/en/scenario/?facets=static-ip.yes');
    await settled(page);
    await eventually(() => panel(page).locator('.findings li').count()).toBeGreaterThan(0);
    await page.locator('.panel-handle').tap();
    expect.soft(await violations(page), 'finder').toEqual([]);
  });
});

test('at 320 pixels a tour and the finder need no sideways scrolling', async () => {
  const page = await visit('/en/tour/decoupling/5/', { viewport: { width: 320, height: 640 } });
  await panel(page).locator('.digest-lines dd').first().waitFor();
  const overflow = (): Promise<number> =>
    panel(page)
      .locator('.panel-scroll')
      .evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.goto('/ko/scenario/?facets=static-ip.yes');
  await settled(page);
  await eventually(() => panel(page).locator('.findings li').count()).toBeGreaterThan(0);
  expect(await overflow()).toBeLessThanOrEqual(0);
});

async function violations(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, impact, nodes }) =>
    nodes.slice(0, 3).map((node) => `${impact} ${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}
