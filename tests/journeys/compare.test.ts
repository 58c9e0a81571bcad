import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, ask, eventually, heading, option, panel, pointAt, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

const verdict = 'New application: SQS. Existing application that speaks JMS, AMQP, MQTT, OpenWire or STOMP: Amazon MQ.';

test('"sqs vs mq" opens the written comparison: verdict, when to choose which, rows with their evidence', async () => {
  const page = await visit('/en/');
  expect(await ask(page, 'sqs vs mq', 'sqs-vs-amazon-mq')).toBe('sqs-vs-amazon-mq');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(addressOf(page)).toBe('/en/compare/sqs-vs-amazon-mq/');
  expect(await heading(page)).toBe('SQS or Amazon MQ');
  await eventually(() => panel(page).locator('.verdict').innerText()).toContain(verdict);
  expect(await panel(page).locator('.choose dt').allInnerTexts()).toEqual(['SQS', 'Amazon MQ']);
  expect(await columns(page)).toEqual(['sqs', 'amazon-mq']);

  const protocols = panel(page).locator('tr[data-row=protocols]');
  await protocols.locator('td[data-item=amazon-mq]').getByText('AMQP').first().waitFor();
  await protocols.locator('td[data-item=amazon-mq] summary').click();
  const source = protocols.locator('td[data-item=amazon-mq] .evidence a').first();
  expect(await source.getAttribute('href')).toMatch(/^https:\/\//);
});

test('"cloudtrail config" offers their comparison below their relation; the concept panel leads to it too', async () => {
  const page = await visit('/en/');
  await ask(page, 'cloudtrail config', 'cloudtrail-vs-config');
  await pointAt(page, 'cloudtrail-vs-config');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(addressOf(page)).toBe('/en/compare/cloudtrail-vs-config/');
  await eventually(() => panel(page).locator('.verdict').innerText()).toContain('CloudTrail tells who made a call');

  await page.goto('/en/concept/config/');
  await settled(page);
  await panel(page).getByRole('link', { name: 'CloudTrail or Config', exact: true }).click();
  await settled(page);
  expect(addressOf(page)).toBe('/en/compare/cloudtrail-vs-config/');
});

test('several concepts are chosen, compared, reordered, taken out and added; the rows switch', async () => {
  const page = await visit('/en/concept/sqs/');
  await panel(page).getByRole('button', { name: 'Compare', exact: true }).click();
  await eventually(() => tray(page)).toEqual(['SQS']);
  await ask(page, 'sns', 'sns');
  await pointAt(page, 'sns');
  await page.keyboard.press('Shift+Enter');
  await eventually(() => tray(page)).toEqual(['SQS', 'SNS']);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('kinesis data streams');
  await option(page, 'kinesis-data-streams').waitFor();
  await pointAt(page, 'kinesis-data-streams');
  await page.keyboard.press('Shift+Enter');
  await eventually(() => tray(page)).toEqual(['SQS', 'SNS', 'Kinesis Data Streams']);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Compare 3', exact: true }).click();
  await settled(page);
  expect(addressOf(page)).toBe('/en/compare/?of=sqs,sns,kinesis-data-streams');
  await eventually(() => columns(page)).toEqual(['sqs', 'sns', 'kinesis-data-streams']);
  expect(await page.locator('.tray').count()).toBe(0);

  await page.getByRole('button', { name: 'Move SNS to the left', exact: true }).click();
  await eventually(() => columns(page)).toEqual(['sns', 'sqs', 'kinesis-data-streams']);
  expect(addressOf(page)).toBe('/en/compare/?of=sns,sqs,kinesis-data-streams');
  await page.getByRole('button', { name: 'Remove Kinesis Data Streams', exact: true }).first().click();
  await eventually(() => columns(page)).toEqual(['sns', 'sqs']);
  expect(addressOf(page)).toBe('/en/compare/?of=sns,sqs');
  await panel(page).locator('.verdict').waitFor();

  await page.getByRole('combobox', { name: 'Add to the comparison' }).fill('amazon mq');
  await panel(page).locator('.picker [role=option][data-id=amazon-mq]').click();
  await eventually(() => columns(page)).toEqual(['sns', 'sqs', 'amazon-mq']);
  expect(addressOf(page)).toBe('/en/compare/?of=sns,sqs,amazon-mq');
  await panel(page).getByText('Nobody has written a verdict on this set.').waitFor();

  await eventually(() => rows(page, 'differs')).toBeGreaterThan(2);
  const [differ, common] = [await rows(page, 'differs'), await rows(page, 'common')];
  await panel(page).getByRole('button', { name: 'Differences', exact: true }).click();
  await eventually(() => addressOf(page)).toBe('/en/compare/?of=sns,sqs,amazon-mq&differences=only');
  expect([await rows(page, 'differs'), await rows(page, 'common')]).toEqual([differ, 0]);
  await panel(page).getByRole('button', { name: 'In common', exact: true }).click();
  await eventually(() => addressOf(page)).toBe('/en/compare/?of=sns,sqs,amazon-mq&differences=common');
  expect([await rows(page, 'differs'), await rows(page, 'common')]).toEqual([0, common]);
});

function tray(page: Page): Promise<string[]> {
  return page.locator('.tray .chip').evaluateAll((chips) => chips.map((chip) => chip.textContent?.trim() ?? ''));
}

function columns(page: Page): Promise<(string | null)[]> {
  const heads = panel(page).locator('table.comparison').first().locator('thead th[data-item]');
  return heads.evaluateAll((all) => all.map((head) => head.getAttribute('data-item')));
}

function rows(page: Page, agreement: string): Promise<number> {
  return panel(page).locator(`tr[data-agreement=${agreement}]`).count();
}
