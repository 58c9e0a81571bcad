import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { coveredStops, sideways, smallTargets } from '../support/hands.ts';
import { panel, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

/** The two ways of WCAG 1.4.10 and 1.4.4: a column of 320 pixels, and a common screen at twice its size. */
const screens: readonly (readonly [string, BrowserContextOptions])[] = [
  ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
  ['at 200 %', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
];

interface State {
  readonly name: string;
  /** Behind the language. */
  readonly at: string;
  /** There once the panel is whole. */
  readonly whole: string;
}

const states: readonly State[] = [
  { name: 'the map', at: '', whole: 'article' },
  { name: 'a concept', at: 'concept/sqs/', whole: '.fact' },
  { name: 'a comparison with its table', at: 'compare/messaging-services/', whole: 'table.comparison tbody' },
  {
    name: 'a comparison that nobody wrote',
    at: 'compare/?of=sqs,kinesis-data-streams,s3',
    whole: 'table.comparison tbody',
  },
  { name: 'paths', at: 'path/?from=data-firehose&to=quicksight', whole: 'article' },
  { name: 'the finder', at: 'scenario/?facets=static-ip.yes', whole: '.found-concepts' },
  { name: 'a step of a tour', at: 'tour/decoupling/2/', whole: '.tour-text' },
  { name: 'about', at: 'about/', whole: 'article' },
];

describe.each(screens)('%s', (_, screen) => {
  test.each(states)('$name fits, can be touched and shows what has the focus', async ({ at, whole }) => {
    const page = await visit(`/en/${at}`, screen);
    for (const language of ['en', 'ko']) {
      if (language !== 'en') await page.goto(`/${language}/${at}`);
      await settled(page);
      await panel(page).locator(whole).first().waitFor();
      await judge(page, language);
    }
  });
});

async function judge(page: Page, language: string): Promise<void> {
  expect.soft(await sideways(page), `${language}: beyond the side`).toEqual([]);
  expect.soft(await smallTargets(page), `${language}: small targets`).toEqual([]);
  const { reached, covered } = await coveredStops(page, 40);
  expect.soft(reached, `${language}: stops of Tab`).toBeGreaterThan(8);
  expect.soft(covered, `${language}: covered focus`).toEqual([]);
}
