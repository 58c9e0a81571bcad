import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, ask, eventually, heading, panel, settled } from '../support/reader.ts';
import { type Host, hostOf } from '../support/host.ts';
import { dist, visit } from '../support/site.ts';

const unreachable = /Failed to load resource|ERR_|Failed to fetch/;
const unaccompanied = { serviceWorkers: 'allow', expected: unreachable } as const;

let host: Host;

beforeAll(async () => {
  host = await hostOf(dist);
});

afterAll(() => host.close());

/** Waits until the site has put itself aside. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

async function opened(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await settled(page);
  return page;
}

describe('after one visit, with no network', () => {
  let page: Page;

  const visited = async (): Promise<Page> => {
    host.answering(true);
    page = await visit('/en/', { baseURL: host.address, ...unaccompanied });
    await kept(page);
    host.answering(false);
    return page;
  };

  test('ten shared addresses open, in both languages', { timeout: 120_000 }, async () => {
    const context = (await visited()).context();
    for (const [address, title] of [
      ['/en/concept/sqs/', 'Simple Queue Service'],
      ['/ko/concept/s3/', 'S3'],
      ['/en/concept/data-firehose/?relation=data-firehose.loads-into.opensearch', 'Firehose'],
      ['/ko/concept/lambda/?hops=2', 'Lambda'],
      ['/en/compare/sqs-vs-amazon-mq/', 'SQS'],
      ['/ko/compare/?of=sqs,sns', 'SNS'],
      ['/en/path/?from=s3&to=opensearch', 'How are these connected?'],
      ['/ko/scenario/one-event-many-systems/', '주문 이벤트 하나'],
      ['/en/about/', 'AWS for'],
      ['/ko/', ''],
    ] as const) {
      const page = await opened(context, address);
      expect(addressOf(page)).toBe(address);
      await eventually(() => heading(page)).toContain(title);
      expect(await panel(page).locator('.failure').count()).toBe(0);
      await page.close();
    }
  });

  test('search finds by what is meant, and a comparison has its rows', async () => {
    const page = await visited();
    expect(await ask(page, 'firehos', 'data-firehose')).toBe('data-firehose');
    await page.keyboard.press('Enter');
    await settled(page);
    await panel(page).getByRole('heading', { name: 'Facts', exact: true }).waitFor();
    await ask(page, 'sqs vs mq', 'sqs-vs-amazon-mq');
    await page.keyboard.press('Enter');
    await settled(page);
    await eventually(() => panel(page).locator('.comparison tbody tr').count()).toBeGreaterThan(3);
  });

  test('what was never there is still said to be missing', async () => {
    const page = await opened((await visited()).context(), '/en/concept/sqz/');
    await page.locator('.notices').waitFor();
  });
});

test('a reader who saves data gets nothing put aside', async () => {
  const page = await visit('/en/', {
    ...unaccompanied,
    prepare: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
        if (typeof ServiceWorkerContainer === 'undefined') return;
        const ask = ServiceWorkerContainer.prototype.getRegistration;
        ServiceWorkerContainer.prototype.getRegistration = function (scope) {
          return ask.call(this, scope).finally(() => (document.body.dataset['asked'] = 'yes'));
        };
        ServiceWorkerContainer.prototype.register = () => {
          throw new Error('registered');
        };
      }),
  });
  await page.locator('body[data-asked=yes]').waitFor();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
