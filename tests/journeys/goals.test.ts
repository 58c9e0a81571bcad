import { expect, test } from 'vitest';
import { addressOf, eventually, panel, settled, tabTo } from '../support/reader.ts';
import { visit } from '../support/site.ts';

/**
 * What people come for, with keys only; finding, walking in the picture, expanding, choosing, comparing, undoing, help
 * and sharing are in `keyboard.test.ts`, playing a tour in `tour.test.ts`.
 */

test('a comparison is opened from the list, its columns change places, one leaves and another comes', async () => {
  const page = await visit('/en/compare/?of=sqs,sns,amazon-mq');
  await panel(page).locator('table.comparison').first().waitFor();
  const columns = (): Promise<readonly (string | null)[]> =>
    panel(page)
      .locator('table.comparison')
      .first()
      .locator('thead th[data-item]')
      .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-item')));
  await tabTo(page, '[data-action="right sqs"]');
  await page.keyboard.press('Enter');
  await eventually(columns).toEqual(['sns', 'sqs', 'amazon-mq']);
  await tabTo(page, '[data-action="remove sns"]', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await eventually(columns).toEqual(['sqs', 'amazon-mq']);
  await tabTo(page, '.compared-add input');
  await page.keyboard.type('kinesis data streams');
  await panel(page).locator('.picker [role=option][data-id=kinesis-data-streams]').waitFor();
  await page.keyboard.press('Enter');
  await eventually(columns).toEqual(['sqs', 'amazon-mq', 'kinesis-data-streams']);
  await tabTo(page, '.compare-tools .segments button:nth-child(2)');
  await page.keyboard.press('Space');
  await eventually(() => addressOf(page)).toContain('differences=only');
});

test('the picture is filtered by its legend and freed again; the table is sorted and leads on', async () => {
  const page = await visit('/en/');
  await tabTo(page, '.legend-toggle');
  await page.keyboard.press('Enter');
  await tabTo(page, '.legend .check[data-id=analytics] + .only');
  await page.keyboard.press('Enter');
  await eventually(() => addressOf(page)).toBe('/en/?category=analytics');
  await tabTo(page, '.toolbar .segments button:nth-child(3)', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('.concept-table').waitFor();
  const first = (): Promise<string> => page.locator('.concept-table tbody tr').first().innerText();
  const before = await first();
  await tabTo(page, '.concept-table thead th:first-child button');
  await page.keyboard.press('Enter');
  await eventually(first).not.toBe(before);
  expect(await page.locator('.concept-table thead th').first().getAttribute('aria-sort')).toBe('descending');
  await tabTo(page, '.concept-table tbody a');
  await page.keyboard.press('Enter');
  await eventually(() => addressOf(page)).toContain('/en/concept/');
});

test('how two concepts are connected is asked and read', async () => {
  const page = await visit('/en/path/');
  await tabTo(page, '.path-ends .picker:first-child input');
  await page.keyboard.type('firehose');
  await panel(page).locator('.picker [role=option][data-id=data-firehose]').waitFor();
  await page.keyboard.press('Enter');
  await eventually(() => addressOf(page)).toBe('/en/path/?from=data-firehose');
  await tabTo(page, '.path-ends .picker:last-child input');
  await page.keyboard.type('quicksight');
  await panel(page).locator('.picker [role=option][data-id=quicksight]').waitFor();
  await page.keyboard.press('Enter');
  await eventually(() => addressOf(page)).toBe('/en/path/?from=data-firehose&to=quicksight');
  await settled(page);
  expect(await panel(page).locator('.paths > li').count()).toBeGreaterThan(0);
});

test('a need is narrowed by a fact; the language and the theme are changed', async () => {
  const page = await visit('/en/scenario/');
  await tabTo(page, '#panel summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-fact="static-ip.yes"]');
  await page.keyboard.press('Enter');
  await eventually(() => addressOf(page)).toBe('/en/scenario/?facets=static-ip.yes');
  await tabTo(page, '.toolbar .language');
  await page.keyboard.press('Enter');
  await eventually(() => addressOf(page)).toBe('/ko/scenario/?facets=static-ip.yes');
  await tabTo(page, '.toolbar .language + button, .toolbar .language ~ button');
  const theme = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['theme']);
  for (let press = 0; press < 3 && (await theme()) !== 'dark'; press++) await page.keyboard.press('Enter');
  await eventually(theme).toBe('dark');
});
