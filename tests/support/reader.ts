/** What a reader does on the page and sees there. Everything waits for a state, never for a time. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the app stands and the picture shows what the address says, drawn and idle. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const stage = document.getElementById('stage');
    const address = window.location.pathname + window.location.search;
    // The view says its address below the site's base.
    const seen = stage?.dataset['view'];
    const drawn = seen !== undefined && address.endsWith(seen) && document.documentElement.dataset['ready'] === 'true';
    return drawn && document.getElementById('page') === null;
  });
}

/** Polls until what is read is as expected. */
export function eventually<T>(read: () => T | Promise<T>): ReturnType<typeof expect.poll<T>> {
  return expect.poll(read, { timeout: 10_000, interval: 40 });
}

/** Where the address bar stands, without the host. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

export function panel(page: Page): Locator {
  return page.locator('#panel');
}

export function searchBox(page: Page): Locator {
  return page.locator('.search input');
}

/** The options of the search list. */
export function found(page: Page): Locator {
  return page.locator('.search [role=option]');
}

/** The title of what the panel is about. */
export async function heading(page: Page): Promise<string> {
  return panel(page).locator('article h1, article:not(.relation-document) h2').first().innerText();
}

/** The option of the search list for a thing, once it is there. */
export function option(page: Page, id: string): Locator {
  return page.locator(`.search [role=option][data-id="${id}"]`);
}

/** Goes to the search box by its key and types; gives the first hit's id, once `id` stands in the list. */
export async function ask(page: Page, query: string, id: string): Promise<string | null> {
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  await option(page, id).waitFor();
  return found(page).first().getAttribute('data-id');
}

/** Points at an option of the search list with the arrow keys. */
export async function pointAt(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 20; step++) {
    if ((await option(page, id).getAttribute('aria-selected')) === 'true') return;
    await page.keyboard.press('ArrowDown');
  }
  expect.fail(`the arrow keys do not reach ${id}`);
}

/** The picture alone, as the screen shows it, once it stands still: what floats over it is put aside meanwhile. */
export async function picture(page: Page): Promise<Buffer> {
  await settled(page);
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.getElementById('app')?.style.setProperty('visibility', 'hidden'));
  const stage = page.locator('#stage');
  let before = await stage.screenshot();
  await expect
    .poll(
      async () => {
        const now = await stage.screenshot();
        const still = now.equals(before);
        before = now;
        return still;
      },
      { timeout: 10_000, interval: 20 },
    )
    .toBe(true);
  await page.evaluate(() => document.getElementById('app')?.style.removeProperty('visibility'));
  return before;
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point where the canvas says that there is something to choose, as a hand looks for it. */
export async function somethingDrawn(
  page: Page,
  { left, top, right, bottom }: Area,
): Promise<{ x: number; y: number }> {
  for (let y = top; y <= bottom; y += 13) {
    for (let x = left; x <= right; x += 17) {
      await page.mouse.move(x, y);
      if ((await page.locator('#stage .pointing').count()) > 0) return { x, y };
    }
  }
  return expect.fail('nothing on the canvas can be pointed at');
}

/** Presses Tab until the focus is on something. */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < 120; press++) {
    const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
    if (there) return;
    await page.keyboard.press(key);
  }
  expect.fail(`Tab does not reach ${selector}`);
}
