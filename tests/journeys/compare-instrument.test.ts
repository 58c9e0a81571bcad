import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { drawnAt } from '../support/drawn.ts';
import { addressOf, eventually, panel, picture, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

describe('the table and the picture speak of each other', () => {
  test('pointing at a row lights the relations that it speaks of; leaving it puts the light out', async () => {
    const page = await visit('/en/compare/sqs-vs-amazon-mq/');
    await row(page, 'protocols').waitFor();
    await picture(page);
    const dark = await shown(page);
    await row(page, 'protocols').locator('th').hover();
    await eventually(async () => (await shown(page)).equals(dark)).toBe(false);
    await page.mouse.move(5, 5);
    await eventually(async () => (await shown(page)).equals(dark)).toBe(true);
  });

  test('pointing at a concept in the picture marks the rows that speak of it', async () => {
    const page = await visit('/en/compare/sqs-vs-amazon-mq/');
    await row(page, 'protocols').waitFor();
    await page.getByRole('application').focus();
    const marked = page.locator('tr[data-lit], td[data-lit]');
    for (let step = 0; step < 12 && (await marked.count()) === 0; step++) await page.keyboard.press('ArrowRight');
    expect(await marked.count()).toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    await eventually(() => marked.count()).toBe(0);
  });
});

test('concepts are chosen in the picture by Shift and a click, and by C with the keys', async () => {
  const page = await visit('/en/concept/sqs/');
  const sns = await drawnAt(page, 'sns');
  await page.keyboard.down('Shift');
  await page.mouse.click(sns.x, sns.y);
  await page.keyboard.up('Shift');
  await eventually(() => addressOf(page)).toBe('/en/concept/sqs/?select=sns');
  await page.getByRole('application').focus();
  await page.keyboard.press('c');
  await eventually(() => addressOf(page)).toBe('/en/concept/sqs/?select=sns,sqs');
  await page.getByRole('button', { name: 'Compare 2', exact: true }).click();
  await eventually(() => columns(page)).toEqual(['sns', 'sqs']);
  const sqs = await drawnAt(page, 'sqs');
  await page.keyboard.down('Shift');
  await page.mouse.click(sqs.x, sqs.y);
  await page.keyboard.up('Shift');
  await page.locator('.tray .chip', { hasText: 'SQS' }).waitFor();
});

describe('a row', () => {
  test('has an address of its own, copied from the row, that opens there', async () => {
    const page = await visit('/en/compare/sqs-vs-amazon-mq/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await row(page, 'scaling').locator('th').hover();
    await row(page, 'scaling').locator('.row-link').click();
    await eventually(() => addressOf(page)).toBe('/en/compare/sqs-vs-amazon-mq/?row=scaling');
    await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

    const other = await visit('/en/compare/sqs-vs-amazon-mq/?row=encryption');
    await row(other, 'encryption').waitFor();
    expect(await row(other, 'encryption').getAttribute('aria-current')).toBe('true');
    await eventually(async () => (await row(other, 'encryption').boundingBox())?.y ?? 0).toBeLessThan(760);
  });

  test('that decides a scenario is where its comparison opens', async () => {
    const page = await visit('/en/scenario/find-refused-connections/');
    await panel(page).getByRole('link', { name: 'Compare: What it records' }).first().click();
    await settled(page);
    expect(addressOf(page)).toMatch(/^\/en\/compare\/\?of=vpc-flow-logs,\S+&row=recorded$/);
    await row(page, 'recorded').waitFor();
    expect(await row(page, 'recorded').getAttribute('aria-current')).toBe('true');
  });
});

test('a rival that a relation excludes leads to that relation, in words', async () => {
  const page = await visit('/en/scenario/publish-to-sns-without-internet/');
  const fact = panel(page).locator('.rivals a[data-relation="gateway-endpoint.does-not-support.sns"]');
  expect(await fact.innerText()).toContain('SNS');
  await fact.click();
  await settled(page);
  expect(addressOf(page)).toMatch(/\/concept\/[a-z-]+\/\?relation=gateway-endpoint\.does-not-support\.sns$/);
  await panel(page).locator('.relation-document').waitFor();
});

test('a comparison is copied as Markdown, for a spreadsheet and as a link', async () => {
  const page = await visit('/ko/compare/sqs-vs-amazon-mq/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = async (name: string): Promise<string> => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await panel(page).locator('.copying').getByRole('button', { name }).click();
    await eventually(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await row(page, 'protocols').waitFor();
  const markdown = await copied('Markdown');
  expect(markdown).toContain('\n| 비교 기준 | SQS | Amazon MQ |\n| --- | --- | --- |\n');
  expect(markdown).toContain(`](${page.url()})`);
  const table = await copied('스프레드시트');
  const lines = table.split('\r\n').map((line) => line.split('\t').length);
  expect(new Set(lines)).toEqual(new Set([3]));
  expect(lines.length).toBe((await panel(page).locator('tr[data-row]').count()) + 1);
  expect(await copied('링크')).toBe(page.url());
});

test('a month marks the facts that moved since, by address and by its field', async () => {
  const page = await visit('/en/compare/?of=sqs,sns,amazon-mq&since=2025-06');
  await panel(page).locator('.mark-moved').first().waitFor();
  expect(await panel(page).locator('.since').innerText()).toContain('changed since 2025-06.');
  await panel(page).getByLabel('Changed since').fill('2026-10');
  await eventually(() => addressOf(page)).toBe('/en/compare/?of=sqs,sns,amazon-mq&since=2026-10');
  await panel(page).getByText('No recorded fact has changed since 2026-10.').waitFor();
  expect(await panel(page).locator('.mark-moved').count()).toBe(0);
});

test('the list of comparisons gives each answer in a line, and is searched by it', async () => {
  const page = await visit('/en/compare/');
  const cards = panel(page).locator('.comparison-cards > li');
  await eventually(() => cards.first().locator('.card-verdict').innerText()).not.toBe('');
  const all = await cards.count();
  expect(all).toBeGreaterThan(100);
  await panel(page).getByRole('searchbox').fill('openwire');
  await eventually(() => cards.count()).toBeLessThan(4);
  await cards.getByText('SQS or Amazon MQ').click();
  await settled(page);
  expect(addressOf(page)).toBe('/en/compare/sqs-vs-amazon-mq/');
});

test('a concept says what it is often compared with, and why', async () => {
  const page = await visit('/ko/concept/opensearch/');
  const often = panel(page).locator('.often-compared');
  await often.getByText('로그 분석: Athena와 OpenSearch 비교').waitFor();
  expect(await often.innerText()).toMatch(/둘 다 .+다\./);
});

describe('an address that asks for what cannot be compared keeps what can', () => {
  test('more than six, doubles and unknown ones are told, with the nearest names', async () => {
    const page = await visit(
      '/en/compare/?of=sqs,sqs,sns,msk,amazon-mq,eventbridge,step-functions,lambda,kinesys-data-streams',
    );
    const notices = page.getByRole('alert');
    await notices.getByText('Left out, since at most six can be compared: Lambda').waitFor();
    await notices.getByText('Left out, since it was named twice: SQS').waitFor();
    expect(await notices.getByRole('link').first().innerText()).toBe('Kinesis Data Streams');
    await eventually(() => columns(page)).toHaveLength(6);
  });

  test('one alone is told, and offered what it is often compared with', async () => {
    const page = await visit('/en/compare/?of=sqs');
    await panel(page).getByText('Add at least one more to compare.').waitFor();
    await panel(page).locator('.often-compared a').first().waitFor();
    expect(await panel(page).locator('table').count()).toBe(0);
  });
});

test('on 360 pixels nothing is scrolled sideways; columns are still a table to those who listen', async () => {
  const page = await visit('/ko/compare/?of=sqs,sns,kinesis-data-streams,eventbridge,amazon-mq,msk', {
    viewport: { width: 360, height: 740 },
  });
  await row(page, 'purpose').waitFor();
  const widths = await page.evaluate(() =>
    ['html', '.panel-scroll'].map((one) => {
      const element = document.querySelector(one);
      return (element?.scrollWidth ?? 0) - (element?.clientWidth ?? 0);
    }),
  );
  expect(widths).toEqual([0, 0]);
  expect(await panel(page).getByRole('table').first().getByRole('rowheader').count()).toBeGreaterThan(5);
});

test('a wide set keeps its head and its first column in sight', async () => {
  const page = await visit('/en/compare/machine-learning-services/');
  await row(page, 'input').waitFor();
  await panel(page)
    .locator('.panel-scroll')
    .evaluate((scroll) => scroll.scrollTo(400, (scroll.querySelector('table')?.offsetTop ?? 0) + 300));
  const { left: edge, top } = await panel(page).evaluate((all) => all.getBoundingClientRect().toJSON());
  const head = await panel(page).locator('thead .criterion-head').first().boundingBox();
  expect(head?.x).toBeLessThan(edge + 40);
  expect(head?.y).toBeLessThan(top + 20);
});

test('on paper there is a clean sheet: every row, numbered sources, no controls', async () => {
  const page = await visit('/en/compare/sqs-vs-amazon-mq/', { colorScheme: 'dark' });
  await row(page, 'protocols').waitFor();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await panel(page).locator('.print-sources li').count()).toBeGreaterThan(3);
  expect(await panel(page).locator('.print-sources').isVisible()).toBe(true);
  expect(await panel(page).locator('.compare-controls').isVisible()).toBe(false);
  expect(await page.locator('.masthead').isVisible()).toBe(false);
  const card = await panel(page).evaluate((all) => getComputedStyle(all).backgroundColor);
  expect(card).toBe('rgb(255, 255, 255)');
});

function row(page: Page, criterion: string) {
  return panel(page).locator(`tr[data-row="${criterion}"]`);
}

function columns(page: Page): Promise<(string | null)[]> {
  const heads = panel(page).locator('table.comparison').first().locator('thead th[data-item]');
  return heads.evaluateAll((all) => all.map((head) => head.getAttribute('data-item')));
}

/** The picture's middle as it is now, where nothing floats over it. */
function shown(page: Page): Promise<Buffer> {
  return page.screenshot({ clip: { x: 620, y: 200, width: 580, height: 420 } });
}
