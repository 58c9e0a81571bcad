import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { option, panel, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

interface State {
  readonly name: string;
  /** Behind the language. */
  readonly at: string;
  readonly act: (page: Page) => Promise<unknown>;
}

const states: readonly State[] = [
  { name: 'the map with its legend', at: '', act: (page) => page.locator('.legend-toggle').click() },
  { name: 'search', at: '', act: (page) => search(page) },
  { name: 'a concept', at: 'concept/sqs/', act: (page) => panel(page).locator('.fact').first().waitFor() },
  {
    name: 'a relation and its evidence',
    at: 'concept/data-firehose/?relation=data-firehose.loads-into.opensearch',
    act: (page) => panel(page).locator('.relation-document .evidence li').first().waitFor(),
  },
  {
    name: 'a comparison, and what is chosen for another',
    at: 'compare/sqs-vs-amazon-mq/?select=sqs,sns',
    act: (page) => panel(page).locator('.verdict').waitFor(),
  },
  {
    name: 'a comparison of six, one of which nobody knows',
    at: 'compare/?of=sqs,sns,eventbridge,step-functions,msk,amazon-mqq',
    act: (page) => panel(page).locator('table.comparison').first().waitFor(),
  },
  {
    name: 'paths',
    at: 'path/?from=data-firehose&to=quicksight',
    act: (page) => panel(page).locator('article').first().waitFor(),
  },
  {
    name: 'the finder',
    at: 'scenario/?facets=static-ip.yes',
    act: (page) => panel(page).locator('.found-concepts').waitFor(),
  },
  {
    name: 'a step of a tour',
    at: 'tour/decoupling/2/',
    act: (page) => panel(page).locator('.tour-text').waitFor(),
  },
  { name: 'the outline', at: 'concept/sqs/?view=outline', act: (page) => page.locator('.outline').waitFor() },
  { name: 'the table', at: 'concept/sqs/?view=table', act: (page) => page.locator('.concept-table').waitFor() },
  {
    name: 'sharing',
    at: 'concept/sqs/',
    async act(page) {
      await page.locator('.toolbar .button-primary').click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

describe('axe finds nothing', () => {
  test.each(states)('in $name, in both languages and themes', async ({ at, act }) => {
    const page = await visit(`/en/${at}`);
    for (const language of ['en', 'ko']) {
      if (language !== 'en') await page.goto(`/${language}/${at}`);
      await settled(page);
      await act(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violations(page), `${language}, ${colorScheme}`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light' });
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

async function search(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('firehos');
  await option(page, 'data-firehose').waitFor();
}

async function violations(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const found = await axe.analyze();
  return found.violations.flatMap(({ id, impact, nodes }) =>
    nodes.slice(0, 3).map((node) => `${impact} ${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}
