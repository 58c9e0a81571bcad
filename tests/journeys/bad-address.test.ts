import { describe, expect, test } from 'vitest';
import { addressOf, eventually, heading, panel, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

const noise = Array.from(
  { length: 300 },
  (_, at) => `${(at * 7919).toString(36)}=${'%ff<"\u0000한'.charAt(at % 7)}${at}`,
);
const many = ['sqs', 'sns', 's3', 'ec2', 'rds', 'vpc', 'iam', 'kms'];

/** An address, what the reader is told (nothing: an empty text), and where the page then stands. */
const bad: readonly (readonly [what: string, address: string, told: string, at: string])[] = [
  [
    'an unknown concept in a comparison',
    '/en/compare/?of=sqs,sqss',
    '1 of 2 concepts not found: sqss. Did you mean SQS?',
    '/en/compare/?of=sqs',
  ],
  ['a key of every object', '/en/concept/__proto__/', 'Concept not found: __proto__.', '/en/'],
  [
    'keys of every object in lists',
    '/en/compare/?of=sqs,constructor,sns&select=__proto__&category=toString&row=valueOf',
    'Not understood in the address, and left out: category=toString, row=valueOf.',
    '/en/compare/?of=sqs,sns',
  ],
  ['a broken percent in the path', '/en/concept/%E0%A4%A/', 'Concept not found: %E0%A4%A.', '/en/'],
  ['a broken percent in a parameter', '/en/concept/sqs/?q=%E0%A4%A&hops=%zz', 'hops=%zz', '/en/concept/sqs/'],
  ['three hundred parameters', `/en/concept/sqs/?hops=2&${noise.join('&')}`, '', '/en/concept/sqs/?hops=2'],
  [
    'too many concepts',
    `/en/compare/?of=${many}`,
    'Left out, since at most six',
    '/en/compare/?of=sqs,sns,s3,ec2,rds,vpc',
  ],
  ['a concept twice', '/en/compare/?of=sqs,sqs,sns', 'since it was named twice: SQS.', '/en/compare/?of=sqs,sns'],
  ['a page that is none', '/en/no/such/page', 'There is no page /no/such/page. This is the map.', '/en/'],
  ['a comparison that is none', '/en/compare/sqs-or-mq/', 'Comparison not found: sqs-or-mq.', '/en/compare/'],
  ['a relation that is none', '/en/concept/sqs/?relation=a.b.c', 'Relation not found: a.b.c.', '/en/concept/sqs/'],
  [
    'values that are none',
    '/en/concept/sqs/?hops=99&view=x&theme=y&differences=z',
    'Not understood in the address, and left out: hops=99, view=x, differences=z, theme=y.',
    '/en/concept/sqs/',
  ],
  [
    'a script for an id',
    '/en/concept/<img src=x onerror=alert(1)>/',
    'Concept not found: <img src=x onerror=alert(1)>.',
    '/en/',
  ],
  ['a name for an id', '/en/concept/파이어호스/', 'Concept not found: 파이어호스.', '/en/'],
  ['a language that is none', '/xx/concept/sqs/', '', '/en/concept/sqs/'],
  ['no language, no slash, capitals', '/Concept/SQS?hops=2', '', '/en/concept/sqs/?hops=2'],
  ['a guessed name of a page', '/en/comparisons/SQS-vs-EFS', '', '/en/compare/?of=sqs,efs'],
  ['a concept without its page', '/en/sqs', '', '/en/concept/sqs/'],
  ['nearly a concept without its page', '/en/sqss/', 'Concept not found: sqss. Did you mean SQS', '/en/'],
];

describe('a bad address opens a whole page and says what it lacks', () => {
  test.each(bad)('%s', async (_what, address, told, at) => {
    const page = await visit(address);
    expect(decodeURI(addressOf(page)).replace(/[?&]q=[^&]*/, '')).toBe(at);
    await eventually(async () => (await heading(page)).length).toBeGreaterThan(0);
    expect(await page.locator('#stage canvas').count()).toBeGreaterThan(0);
    const notices = page.locator('.notices');
    if (told === '') {
      expect(await notices.count()).toBe(0);
      return;
    }
    expect((await notices.innerText()).replace(/\s+/g, ' ')).toContain(told);
    expect(await notices.getAttribute('role')).toBe('alert');
    await notices.getByRole('button', { name: 'Dismiss' }).click();
    await eventually(() => notices.count()).toBe(0);
  });
});

test('what was perhaps meant is one click away', async () => {
  const page = await visit('/en/compare/?of=amazon-mq,sqss');
  await page.locator('.notices').getByRole('link', { name: 'SQS', exact: true }).click();
  await settled(page);
  expect(addressOf(page)).toBe('/en/compare/?of=amazon-mq,sqs');
  await panel(page).locator('.verdict').waitFor();
  expect(await page.locator('.notices').count()).toBe(0);
});

test('a script in the search text is text', async () => {
  let asked = false;
  const text = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const page = await visit(`/en/?q=${encodeURIComponent(text)}`);
  page.on('dialog', (dialog) => {
    asked = true;
    void dialog.dismiss();
  });
  expect(await page.locator('.search input').inputValue()).toBe(text);
  await page.keyboard.press('/');
  await page.locator('.search-nothing').getByText(text).waitFor();
  expect(asked).toBe(false);
  expect(await page.locator('img').count()).toBe(0);
});
