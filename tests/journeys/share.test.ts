import { describe, expect, test } from 'vitest';
import { addressOf, eventually, heading, panel, picture, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';
import type { Page } from 'playwright-core';

interface Shared {
  readonly what: string;
  readonly from: string;
  readonly steps: (page: Page) => Promise<void>;
  readonly address: string;
}

const shared: readonly Shared[] = [
  {
    what: 'a concept two hops wide, with an expansion and a choice',
    from: '/en/concept/data-firehose/',
    async steps(page) {
      await panel(page).getByRole('button', { name: 'Compare', exact: true }).click();
      await page.getByRole('application').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('e');
      await page.getByRole('button', { name: '2 hops' }).click();
    },
    address: '/en/concept/data-firehose/?hops=2&expanded=',
  },
  {
    what: 'a relation',
    from: '/en/concept/guardduty/',
    async steps(page) {
      await panel(page).locator('.relation-evidence[data-relation="guardduty.feeds.cloudwatch"]').click();
    },
    address: '/en/concept/guardduty/?relation=guardduty.feeds.cloudwatch',
  },
  {
    what: 'a comparison, its differences alone',
    from: '/en/compare/cloudtrail-vs-config/',
    async steps(page) {
      await panel(page).getByRole('button', { name: 'Differences', exact: true }).click();
    },
    address: '/en/compare/cloudtrail-vs-config/?differences=only',
  },
  {
    what: 'a path either way',
    from: '/en/path/?from=data-firehose',
    async steps(page) {
      await page.getByRole('combobox', { name: 'To' }).fill('quicksight');
      await panel(page).locator('.picker [role=option]').first().click();
      await panel(page).getByLabel('Follow the direction of relations').uncheck();
    },
    address: '/en/path/?from=data-firehose&to=quicksight&directed=0',
  },
  {
    what: 'the map, filtered, in Korean',
    from: '/ko/',
    async steps(page) {
      await page.locator('.legend-toggle').click();
      await page.locator('.legend .check[data-facet=category][data-id=database] input').uncheck();
      await page.locator('.legend .check[data-facet=kind][data-id=capability] input').uncheck();
    },
    address: '/ko/?category=!database&kind=!capability',
  },
];

describe('what the share dialog gives opens the same in another browser', () => {
  test.each(shared)('$what', async ({ from, steps, address }) => {
    const page = await visit(from, { permissions: ['clipboard-read', 'clipboard-write'] });
    await steps(page);
    await eventually(() => addressOf(page)).toContain(address);
    await settled(page);
    if (!address.startsWith('/ko/?')) await page.locator('.zoom button').last().click();
    const drawn = await picture(page);

    await page.locator('.toolbar .button-primary').click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('.button-primary').click();
    await eventually(() => dialog.getByRole('status').innerText()).not.toBe('');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(await dialog.locator('.share-address').inputValue());
    expect(link).toBe(page.url());

    const other = await visit(link);
    expect(other.url()).toBe(link);
    expect(await heading(other)).toBe(await heading(page));
    expect((await picture(other)).equals(drawn), 'the same picture').toBe(true);
  });
});
