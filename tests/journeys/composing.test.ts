import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, eventually, found, option, searchBox, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

/** What browsers send when Enter is pressed on a syllable that is not yet finished. */
const orders: readonly (readonly [browser: string, (hands: Hands) => Promise<void>])[] = [
  [
    'the key, then the end of the syllable',
    async (hands) => {
      await hands.key('Enter', 229);
      await hands.commit('스');
    },
  ],
  [
    'the key, the end of the syllable, the key again',
    async (hands) => {
      await hands.key('Enter', 229);
      await hands.commit('스');
      await hands.key('Enter', 13);
    },
  ],
  [
    'the end of the syllable, then the key',
    async (hands) => {
      await hands.commit('스');
      await hands.key('Enter', 229);
    },
  ],
];

describe('Enter on a composing syllable chooses once, by the whole word', () => {
  test.each(orders)('%s', async (_order, press) => {
    const page = await visit('/ko/');
    const hands = await handsOn(page);
    await compose(page, hands);
    const entries = await page.evaluate(() => history.length);

    await press(hands);
    await eventually(() => addressOf(page)).toBe('/ko/concept/data-firehose/');
    await settled(page);
    expect(await searchBox(page).inputValue()).toBe('');
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  });
});

test('arrows and Escape belong to the syllable while it is composed; the list follows each stroke', async () => {
  const page = await visit('/ko/');
  const hands = await handsOn(page);
  await compose(page, hands);
  const before = await page.locator('.search [aria-selected=true]').getAttribute('data-id');
  await hands.key('ArrowDown', 229);
  await hands.key('Escape', 229);
  expect(await page.locator('.search [aria-selected=true]').getAttribute('data-id')).toBe(before);
  expect(await searchBox(page).inputValue()).toBe('파이어호스');

  await hands.commit('스');
  await eventually(() => found(page).count()).toBeGreaterThan(0);
  expect(addressOf(page).startsWith('/ko/?q=')).toBe(true);
  await page.keyboard.press('Enter');
  await eventually(() => addressOf(page)).toBe('/ko/concept/data-firehose/');
});

test('the search key works on a Korean keyboard', async () => {
  const page = await visit('/ko/');
  const hands = await handsOn(page);
  await hands.key('Slash', 229);
  await eventually(() => searchBox(page).evaluate((box) => document.activeElement === box)).toBe(true);
});

interface Hands {
  /** Presses a key; code 229 is what an input method says instead of the key's own. */
  key(code: string, keyCode: number): Promise<void>;
  syllable(text: string): Promise<void>;
  commit(text: string): Promise<void>;
}

/** Types 파이어호스, the last syllable not yet finished. */
async function compose(page: Page, hands: Hands): Promise<void> {
  await page.keyboard.press('/');
  for (const [growing, whole] of [
    [['ㅍ', '파'], '파'],
    [['ㅇ', '이'], '이'],
    [['ㅇ', '어'], '어'],
    [['ㅎ', '호'], '호'],
  ] as const) {
    for (const text of growing) await hands.syllable(text);
    await hands.commit(whole);
  }
  await hands.syllable('ㅅ');
  await option(page, 'data-firehose').waitFor();
  await hands.syllable('스');
  await eventually(() => searchBox(page).inputValue()).toBe('파이어호스');
}

async function handsOn(page: Page): Promise<Hands> {
  const session: CDPSession = await page.context().newCDPSession(page);
  return {
    async key(code, windowsVirtualKeyCode) {
      const what = { key: windowsVirtualKeyCode === 229 ? 'Process' : code, code, windowsVirtualKeyCode };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...what });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...what });
    },
    async syllable(text) {
      await session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    },
    async commit(text) {
      await session.send('Input.insertText', { text });
    },
  };
}
