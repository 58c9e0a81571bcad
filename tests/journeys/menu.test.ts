import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, eventually, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

test('a right click on a concept opens what can be done with it; arrow keys lead, Escape closes', async () => {
  const page = await visit('/en/concept/sqs/');
  const { x, y } = await middle(page);
  await page.mouse.click(x, y, { button: 'right' });
  const menu = page.getByRole('menu', { name: 'SQS' });
  await menu.waitFor();
  await eventually(() => focused(page)).toBe('expand');
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe('new-tab');
  await page.keyboard.press('Home');
  await page.keyboard.press('c');
  expect(await focused(page)).toBe('compare');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('menu', { name: 'SQS, Compare with' }).waitFor();
  expect(await page.getByRole('menuitem').count()).toBeGreaterThan(3);
  await page.keyboard.press('ArrowLeft');
  await menu.waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => page.getByRole('menu').count()).toBe(0);
  expect(addressOf(page)).toBe('/en/concept/sqs/');
});

test('by key: expand by one type of relation, again to take it back, and the focus returns to the graph', async () => {
  const page = await visit('/en/concept/sqs/');
  await page.locator('.graph-keys').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => page.getByRole('menu').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('graph-keys');

  await page.keyboard.press('Shift+E');
  await page.getByRole('menu').waitFor();
  await eventually(() => focused(page)).toBe('expand-all');
  await page.keyboard.press('ArrowDown');
  const type = (await focused(page)).replace('expand-', '');
  await page.keyboard.press('Enter');
  await eventually(() => addressOf(page)).toMatch(new RegExp(`\\?expanded=[a-z0-9-]+\\.${type}$`));
  await settled(page);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('graph-keys');

  await page.keyboard.press('Shift+E');
  await page.locator(`[data-item="expand-${type}"][aria-checked=true]`).waitFor();
  await page.locator(`[data-item="expand-${type}"]`).click();
  await eventually(() => addressOf(page)).toContain('expanded=~');
  await page.keyboard.press('Control+Z');
  await eventually(() => addressOf(page)).not.toContain('~');
});

test('a path from the concept in the middle, the address copied, and the menu of the empty picture', async () => {
  const page = await visit('/ko/concept/data-firehose/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('.graph-keys').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ContextMenu');
  await page.locator('[data-item=copy-link]').click();
  await page.getByRole('status').filter({ hasText: '링크를 복사했습니다' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/ko\/concept\/[a-z0-9-]+\/$/);
  await eventually(() => page.locator('.picture-menu').count()).toBe(0);

  await page.keyboard.press('ContextMenu');
  await page.locator('[data-item=path-to]').click();
  await settled(page);
  expect(addressOf(page)).toBe(`/ko/path/?from=data-firehose&to=${copied.split('/').at(-2)}`);

  await page.mouse.click(700, 790, { button: 'right' });
  await page.getByRole('menu', { name: '그림' }).waitFor();
  await page.locator('[data-item=undo]').click();
  await eventually(() => addressOf(page)).toBe('/ko/concept/data-firehose/');
});

test('a long press opens the menu, and letting go is no tap', async () => {
  const page = await visit('/en/concept/sqs/', { viewport: { width: 390, height: 844 }, hasTouch: true });
  const { x, y } = await middle(page);
  const client = await page.context().newCDPSession(page);
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  const menu = page.getByRole('menu', { name: 'SQS' });
  await menu.waitFor();
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const box = await menu.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  await page.locator('[data-item=pick]').tap();
  await eventually(() => addressOf(page)).toBe('/en/concept/sqs/?select=sqs');
});

test('a relation that runs through others opens into its hops by key and by menu', async () => {
  const page = await visit('/en/concept/data-firehose/');
  await page.locator('.graph-keys').focus();
  for (let step = 0; step < 40 && !(await line(page)).startsWith('Firehose loads into Redshift'); step++) {
    await page.keyboard.press(']');
  }
  await page.keyboard.press('e');
  await eventually(() => addressOf(page)).toBe('/en/concept/data-firehose/?expanded=data-firehose.loads-into.redshift');
  await settled(page);
  await page.keyboard.press('ContextMenu');
  await page.locator('[data-item=hops]').click();
  await eventually(() => addressOf(page)).toBe(
    '/en/concept/data-firehose/?expanded=~data-firehose.loads-into.redshift',
  );
});

test('what does not fit the screen has an overview, which moves it by hand and by key', async () => {
  const page = await visit('/en/');
  expect(await page.locator('.minimap').count()).toBe(0);
  for (let press = 0; press < 4; press++) await page.getByRole('button', { name: 'Zoom in' }).click();
  const overview = page.getByRole('application', { name: /^Overview/ });
  await overview.waitFor();
  const camera = (): Promise<string | undefined> =>
    page.evaluate(() => document.getElementById('stage')?.dataset['camera']);
  const before = await camera();
  await overview.focus();
  await page.keyboard.press('ArrowRight');
  await eventually(camera).not.toBe(before);
  const after = await camera();
  const box = await overview.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 30, (box?.y ?? 0) + 30);
  await eventually(camera).not.toBe(after);
  await page.getByRole('button', { name: 'Show all' }).click();
  await eventually(() => page.locator('.minimap').count()).toBe(0);
});

/** Where the concept in the middle stands on the screen. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const camera = await page.evaluate(() => document.getElementById('stage')?.dataset['camera'] ?? '');
  const [, x = 0, y = 0] = camera.split(' ').map(Number);
  return { x, y };
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? (document.activeElement.dataset['item'] ?? '') : '',
  );
}

function line(page: Page): Promise<string> {
  return page.locator('.cursor-line').innerText();
}
