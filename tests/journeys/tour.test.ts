import { expect, test } from 'vitest';
import { addressOf, eventually, heading, panel, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

test('a tour is found on the first page and played by key, and every step is an address', async () => {
  const page = await visit('/en/');
  await panel(page)
    .getByRole('link', { name: /^Tours/ })
    .click();
  await settled(page);
  expect(addressOf(page)).toBe('/en/tour/');
  const cards = panel(page).locator('.tour-cards a');
  await eventually(() => cards.count()).toBeGreaterThanOrEqual(8);
  await panel(page).locator('[data-tour=decoupling]').click();
  await settled(page);
  expect(addressOf(page)).toBe('/en/tour/decoupling/1/');
  const title = await heading(page);

  const texts = new Set<string>();
  const last = await panel(page).locator('.tour-dots a').count();
  for (let step = 1; step <= last; step++) {
    await eventually(() => addressOf(page)).toBe(`/en/tour/decoupling/${step}/`);
    await settled(page);
    expect(await heading(page)).toBe(title);
    await eventually(() => panel(page).locator('.tour-count').innerText()).toBe(`Step ${step} of ${last}`);
    texts.add(await panel(page).locator('.tour-text').innerText());
    await page.keyboard.press('ArrowRight');
  }
  expect(texts.size).toBe(last);
  expect(addressOf(page)).toBe(`/en/tour/decoupling/${last}/`);
  await page.keyboard.press('ArrowLeft');
  await eventually(() => addressOf(page)).toBe(`/en/tour/decoupling/${last - 1}/`);
  await page.goBack();
  await eventually(() => addressOf(page)).toBe(`/en/tour/decoupling/${last}/`);
});

test('a step opens alone, tells what its view says, and leads on to that view and to the next step', async () => {
  const page = await visit('/ko/tour/decoupling/5/');
  await eventually(() => panel(page).locator('.digest').innerText()).toContain('SQS');
  await eventually(() => panel(page).locator('.digest-lines dd').count()).toBe(2);
  const announced = panel(page).locator('[aria-live]');
  const before = await announced.innerText();
  const next = panel(page).getByRole('link', { name: '다음' });
  await next.focus();
  await page.keyboard.press('Enter');
  await settled(page);
  expect(addressOf(page)).toBe('/ko/tour/decoupling/6/');
  await eventually(() => announced.innerText()).not.toBe(before);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('rel'))).toBe('next');
  await panel(page)
    .getByRole('link', { name: /이 화면 열기/ })
    .click();
  await settled(page);
  expect(addressOf(page)).toBe('/ko/concept/fan-out/');
});

test('search finds a tour, and leaves behind what was hidden elsewhere', async () => {
  const page = await visit('/en/?category=networking');
  await page.keyboard.press('/');
  await page.keyboard.type('disaster recovery, from hours');
  await page.locator('.search [data-type=tour][data-id=disaster-recovery]').click();
  await settled(page);
  expect(addressOf(page)).toBe('/en/tour/disaster-recovery/1/');
});

test('in a tour the outline lists what the step shows', async () => {
  const page = await visit('/en/tour/streams-into-analytics/3/?view=outline', { drawn: false });
  await eventually(() => page.locator('.outline [data-concept=data-firehose]').count()).toBeGreaterThan(0);
  await eventually(() => page.locator('.outline .concept-link').count()).toBeLessThan(80);
});
