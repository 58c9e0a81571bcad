import { describe, expect, test } from 'vitest';
import { sideways } from '../support/hands.ts';
import {
  addressOf,
  eventually,
  heading,
  option,
  panel,
  searchBox,
  settled,
  somethingDrawn,
} from '../support/reader.ts';
import { visit } from '../support/site.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

const places = [
  '/en/',
  '/ko/concept/data-firehose/?relation=data-firehose.loads-into.opensearch',
  '/en/compare/sqs-vs-amazon-mq/?select=sqs,sns',
  '/en/compare/messaging-services/',
  '/ko/path/?from=data-firehose&to=quicksight',
  '/en/?view=table',
  '/en/concept/sqs/?view=outline',
];

describe('on a phone nothing reaches beyond the side', () => {
  test.each(places)('%s', async (address) => {
    const page = await visit(address, phone);
    await panel(page).locator('article').first().waitFor();
    expect(await sideways(page)).toEqual([]);
    await page.locator('.panel-handle').tap();
    await eventually(() => panel(page).getAttribute('data-tall')).toBe('true');
    expect(await sideways(page)).toEqual([]);
  });
});

test('the search is a sheet over the page; a tap chooses', async () => {
  const page = await visit('/en/', phone);
  await searchBox(page).tap();
  await page.keyboard.type('firehos');
  await option(page, 'data-firehose').waitFor();
  const sheet = await page.locator('.search').boundingBox();
  expect(sheet).toEqual({ x: 0, y: 0, ...phone.viewport });
  expect(await sideways(page)).toEqual([]);
  await option(page, 'data-firehose').tap();
  await settled(page);
  expect(addressOf(page)).toBe('/en/concept/data-firehose/');
  expect(await heading(page)).toContain('Amazon Data Firehose');

  await searchBox(page).tap();
  await page.keyboard.type('sqs');
  await option(page, 'sqs').first().waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).tap();
  await eventually(() => page.locator('.search').getAttribute('data-open')).toBe('false');
});

test('the details grow over the picture and shrink again', async () => {
  const page = await visit('/en/concept/data-firehose/', phone);
  const low = (await panel(page).boundingBox())?.height ?? 0;
  expect(low).toBeLessThan(phone.viewport.height / 2);
  await page.getByRole('button', { name: 'Enlarge the details', exact: true }).tap();
  await eventually(async () => (await panel(page).boundingBox())?.height ?? 0).toBeGreaterThan(low * 1.5);
  await page.getByRole('button', { name: 'Reduce the details', exact: true }).tap();
  await eventually(async () => (await panel(page).boundingBox())?.height).toBe(low);
});

test('a tap on what is drawn opens it', async () => {
  const page = await visit('/en/concept/data-firehose/', phone);
  const { x, y } = await somethingDrawn(page, { left: 24, top: 130, right: 366, bottom: 440 });
  await page.touchscreen.tap(x, y);
  await eventually(() => addressOf(page)).not.toBe('/en/concept/data-firehose/');
  await settled(page);
  expect(addressOf(page)).toMatch(/^\/en\/concept\/(?!data-firehose\/$)/);
  expect((await heading(page)).length).toBeGreaterThan(0);
});
