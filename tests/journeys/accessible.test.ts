import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { option, panel, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe('axe finds nothing', () => {
  test.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ko', 'light'],
    ['ko', 'dark'],
  ] as const)('in %s, %s: map, search, concept, relation, comparison', async (language, colorScheme) => {
    const page = await visit(`/${language}/`, { colorScheme });
    expect.soft(await violations(page), 'map').toEqual([]);
    await page.locator('.legend-toggle').click();
    await page.keyboard.press('/');
    await page.keyboard.type('firehos');
    await option(page, 'data-firehose').waitFor();
    expect.soft(await violations(page), 'search and legend open').toEqual([]);
    await page.keyboard.press('Enter');
    await settled(page);
    await panel(page).locator('.relation-evidence').first().click();
    await panel(page).locator('.relation-document .evidence li').first().waitFor();
    expect.soft(await violations(page), 'concept and relation').toEqual([]);
    await page.goto(`/${language}/compare/sqs-vs-amazon-mq/?select=sqs,sns`);
    await settled(page);
    await panel(page).locator('.verdict').waitFor();
    expect.soft(await violations(page), 'comparison and tray').toEqual([]);
  });

  test('in outline, table, dialogs, messages and lists', async () => {
    const page = await visit('/en/concept/sqs/?view=outline');
    await page.locator('.outline').waitFor();
    expect.soft(await violations(page), 'outline').toEqual([]);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.locator('.concept-table').waitFor();
    expect.soft(await violations(page), 'table').toEqual([]);
    await page.locator('.toolbar .button-primary').click();
    await page.getByRole('dialog').waitFor();
    expect.soft(await violations(page), 'share dialog').toEqual([]);
    for (const address of ['/ko/compare/?of=sqs,sqss', '/en/scenario/', '/ko/path/?from=sqs&to=s3', '/en/about/']) {
      await page.goto(address);
      await settled(page);
      await panel(page).locator('article').first().waitFor();
      expect.soft(await violations(page), address).toEqual([]);
    }
  });

  test('on a phone', async () => {
    const page = await visit('/ko/concept/data-firehose/', phone);
    expect.soft(await violations(page), 'concept').toEqual([]);
    await page.goto('/en/compare/sqs-vs-amazon-mq/');
    await settled(page);
    await panel(page).locator('.verdict').waitFor();
    await page.locator('.panel-handle').tap();
    expect.soft(await violations(page), 'comparison').toEqual([]);
  });
});

async function violations(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const found = await axe.analyze();
  return found.violations.flatMap(({ id, impact, nodes }) =>
    nodes.slice(0, 3).map((node) => `${impact} ${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}
