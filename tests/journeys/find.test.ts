import { expect, test } from 'vitest';
import { addressOf, eventually, found, heading, panel, searchBox, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

const relation = 'data-firehose.loads-into.opensearch';

test('Firehose is found by a few letters; its relation to OpenSearch is read, followed, and gone back from', async () => {
  const page = await visit('/');
  expect(addressOf(page)).toBe('/en/');

  await page.keyboard.press('/');
  await page.keyboard.type('firehos');
  await eventually(() => found(page).first().getAttribute('data-id')).toBe('data-firehose');
  expect(await found(page).first().getAttribute('data-type')).toBe('concept');
  expect(await found(page).first().getAttribute('aria-selected')).toBe('true');
  await eventually(() => addressOf(page)).toBe('/en/?q=firehos');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(addressOf(page)).toBe('/en/concept/data-firehose/');
  expect(await searchBox(page).inputValue()).toBe('');
  expect(await heading(page)).toContain('Amazon Data Firehose');
  expect(await page.title()).toBe('Amazon Data Firehose · Relata');

  const sentence = panel(page).getByRole('link', { name: 'Firehose loads into OpenSearch', exact: true });
  await sentence.waitFor();
  await panel(page).getByRole('link', { name: 'Evidence: Firehose loads into OpenSearch', exact: true }).click();
  await settled(page);
  expect(addressOf(page)).toBe(`/en/concept/data-firehose/?relation=${relation}`);
  const evidence = panel(page).locator('.relation-document');
  await eventually(() => evidence.locator('h2').innerText()).toBe('Firehose loads into OpenSearch');
  await eventually(() => evidence.locator('.evidence li').count()).toBeGreaterThan(1);
  const sources = await evidence.locator('.evidence a').evaluateAll((links) => links.map((one) => String(one)));
  expect(sources.some((address) => address.startsWith('https://docs.aws.amazon.com/'))).toBe(true);

  await sentence.click();
  await settled(page);
  expect(addressOf(page)).toBe('/en/concept/opensearch/');
  expect(await heading(page)).toContain('OpenSearch Service');
  await panel(page).locator('.relation-sentence[data-concept=data-firehose]').first().waitFor();

  for (const [move, address, title] of [
    ['goBack', `/en/concept/data-firehose/?relation=${relation}`, 'Firehose'],
    ['goBack', '/en/concept/data-firehose/', 'Firehose'],
    ['goBack', '/en/?q=firehos', ''],
    ['goForward', '/en/concept/data-firehose/', 'Firehose'],
    ['goForward', `/en/concept/data-firehose/?relation=${relation}`, 'Firehose'],
    ['goForward', '/en/concept/opensearch/', 'OpenSearch'],
  ] as const) {
    await page[move]();
    await eventually(() => addressOf(page)).toBe(address);
    await settled(page);
    expect(await heading(page)).toContain(title);
    expect(await searchBox(page).inputValue()).toBe(address.endsWith('q=firehos') ? 'firehos' : '');
  }
});
