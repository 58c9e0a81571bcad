/** What a reader does on the page and sees there. Everything waits for a state, never for a time. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the picture shows what the address says, drawn and idle. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const stage = document.getElementById('stage');
    const address = window.location.pathname + window.location.search;
    return stage?.dataset['view'] === address && document.documentElement.dataset['ready'] === 'true';
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
