import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, eventually, found, heading, option, settled, tabTo } from '../support/reader.ts';
import { visit } from '../support/site.ts';

test('search, open, walk in the graph, expand, choose, compare and share without a mouse', async () => {
  const page = await visit('/en/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.keyboard.press('Control+K');
  await page.keyboard.type('firehos');
  await option(page, 'data-firehose').waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await found(page).nth(1).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(addressOf(page)).toBe('/en/concept/data-firehose/');

  await tabTo(page, '.graph-keys');
  await eventually(() => cursor(page)).toMatch(/^Firehose, service, Analytics, /);
  await page.keyboard.press('ArrowRight');
  await eventually(() => cursor(page)).not.toMatch(/^Firehose,/);
  await page.keyboard.press('ArrowLeft');
  await eventually(() => cursor(page)).toMatch(/^Firehose,/);

  await page.keyboard.press(']');
  const first = await cursor(page);
  expect(first).toContain('Firehose');
  await page.keyboard.press(']');
  await eventually(() => cursor(page)).not.toBe(first);
  await page.keyboard.press('[');
  await eventually(() => cursor(page)).toBe(first);
  await page.keyboard.press('Escape');
  await eventually(() => cursor(page)).toMatch(/^Firehose, service/);

  await page.keyboard.press('c');
  await eventually(() => addressOf(page)).toBe('/en/concept/data-firehose/?select=data-firehose');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await eventually(() => addressOf(page)).toMatch(/\?select=data-firehose,[a-z0-9-]+$/);
  await page.keyboard.press('e');
  await eventually(() => addressOf(page)).toMatch(/\?expanded=[a-z0-9-]+&select=/);
  await settled(page);
  await page.keyboard.press('Enter');
  await eventually(() => addressOf(page)).not.toContain('/data-firehose/');
  await settled(page);
  await page.keyboard.press('Backspace');
  await eventually(() => addressOf(page)).toContain('/concept/data-firehose/?expanded=');

  await tabTo(page, '.tray .button-primary');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(addressOf(page)).toMatch(/^\/en\/compare\/\?of=data-firehose,/);
  await eventually(() => lost(page)).toBe(false);

  await tabTo(page, '.toolbar .button-primary');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await dialog.waitFor();
  await tabTo(page, 'dialog .button-primary');
  await page.keyboard.press('Enter');
  await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.keyboard.press('Escape');
  await eventually(() => dialog.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.matches('.toolbar .button-primary'))).toBe(true);
});

test('help opens by its key and gives the focus back; Escape leads step by step to the map', async () => {
  const page = await visit('/en/concept/sqs/');
  await tabTo(page, '.graph-keys');
  await page.keyboard.press('Shift+Slash');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await dialog.waitFor();
  expect(await dialog.locator('dt').count()).toBeGreaterThan(8);
  await page.keyboard.press('Escape');
  await eventually(() => dialog.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('graph-keys');

  await page.keyboard.press(']');
  await page.keyboard.press('Escape');
  expect(addressOf(page)).toBe('/en/concept/sqs/');
  await page.keyboard.press('Escape');
  await settled(page);
  expect(addressOf(page)).toBe('/en/');
  await page.keyboard.press('Control+Z');
  await settled(page);
  expect(addressOf(page)).toBe('/en/concept/sqs/');
  await page.keyboard.press('Control+Shift+Z');
  await settled(page);
  expect(addressOf(page)).toBe('/en/');
});

test('what is followed, closed or switched by key leaves the focus on the page', async () => {
  const page = await visit('/en/concept/data-firehose/');
  await tabTo(page, '.relation-evidence');
  await page.keyboard.press('Enter');
  await settled(page);
  await tabTo(page, '.relation-close');
  await page.keyboard.press('Enter');
  await eventually(() => addressOf(page)).toBe('/en/concept/data-firehose/');
  await eventually(() => lost(page)).toBe(false);

  await tabTo(page, '.relation-sentence');
  await page.keyboard.press('Enter');
  await eventually(() => addressOf(page)).not.toContain('data-firehose');
  await settled(page);
  await eventually(() => lost(page)).toBe(false);

  await tabTo(page, '.language');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(addressOf(page)).toMatch(/^\/ko\//);
  await eventually(() => lost(page)).toBe(false);
});

test('the search gives the focus back, and every stop of the keyboard can be seen', async () => {
  const page = await visit('/en/concept/sqs/');
  await tabTo(page, '.graph-keys');
  await page.keyboard.press('/');
  await page.keyboard.type('sns');
  await option(page, 'sns').first().waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => page.evaluate(() => document.activeElement?.className)).toBe('graph-keys');

  await page.reload();
  await settled(page);
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press('Tab');
    const { name, visible, shown } = await page.evaluate(describeFocus);
    expect(shown, `${name} is on the screen`).toBe(true);
    expect(visible, `${name} shows that it has the focus`).toBe(true);
  }
  expect(await heading(page)).toContain('Simple Queue Service');
});

/** Runs in the page: what has the focus, and whether a person can see that. */
function describeFocus(): { name: string; visible: boolean; shown: boolean } {
  const element = document.activeElement;
  if (element === null || element === document.body) return { name: 'nothing', visible: false, shown: false };
  const { width, height } = element.getBoundingClientRect();
  const ringed = (one: Element | null): boolean => {
    if (one === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  };
  return {
    name: element.outerHTML.slice(0, 200),
    visible: ringed(element) || ringed(element.closest(':focus-within:not(body)')) || ringed(element.parentElement),
    shown: width > 0 && height > 0,
  };
}

function cursor(page: Page): Promise<string> {
  return page.locator('.cursor-line').innerText();
}

function lost(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement === document.body || document.activeElement === null);
}
