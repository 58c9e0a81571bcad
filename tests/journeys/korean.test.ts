import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, ask, eventually, found, heading, panel, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

test('the toolbar switches to Korean at the same place, and the choice is kept', async () => {
  const page = await visit('/en/concept/data-firehose/?hops=2');
  await panel(page).getByText('Firehose loads into OpenSearch', { exact: true }).waitFor();
  await page.getByRole('link', { name: '한국어', exact: true }).click();
  await settled(page);
  expect(addressOf(page)).toBe('/ko/concept/data-firehose/?hops=2');
  expect(await languageOf(page)).toBe('ko');
  expect(await heading(page)).toContain('Amazon Data Firehose');
  await panel(page).getByText('Firehose는 OpenSearch에 데이터를 적재한다', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: '공유', exact: true }).count()).toBe(1);

  await page.goto('/');
  await settled(page);
  expect(addressOf(page)).toBe('/ko/');

  await page.getByRole('link', { name: 'English', exact: true }).click();
  await settled(page);
  expect(addressOf(page)).toBe('/en/');
  await page.goBack();
  await settled(page);
  expect(addressOf(page)).toBe('/ko/');
});

test('the particle follows the sound of the name, and a Korean word finds the thing', async () => {
  const page = await visit('/ko/');
  expect(await ask(page, '파이어호스', 'data-firehose')).toBe('data-firehose');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(addressOf(page)).toBe('/ko/concept/data-firehose/');

  await page.goto('/ko/concept/guardduty/?relation=guardduty.feeds.cloudwatch');
  await settled(page);
  const sentence = panel(page).locator('.relation-document h2');
  expect(await sentence.innerText()).toMatch(/^GuardDuty는 CloudWatch로 .+[을를] 전달한다$/);

  await page.keyboard.press('/');
  await page.keyboard.type('ㅍㅇㅇㅎㅅ');
  await eventually(() => found(page).first().getAttribute('data-id')).toBe('data-firehose');
});

test('a Korean browser gets Korean at the root, another the first language', async () => {
  const korean = await visit('/', { locale: 'ko-KR' });
  expect(addressOf(korean)).toBe('/ko/');
  expect(await languageOf(korean)).toBe('ko');
  const german = await visit('/', { locale: 'de-DE' });
  expect(addressOf(german)).toBe('/en/');
});

test('the language of a link does not take the place of the one that was chosen', async () => {
  const page = await visit('/ko/');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await settled(page);
  await page.goto('/ko/concept/sqs/');
  await settled(page);
  expect(await languageOf(page)).toBe('ko');
  await page.goto('/');
  await settled(page);
  expect(addressOf(page)).toBe('/en/');

  const stranger = await visit('/ko/concept/sqs/');
  await stranger.goto('/');
  await settled(stranger);
  expect(addressOf(stranger)).toBe('/en/');
});

function languageOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.lang);
}
