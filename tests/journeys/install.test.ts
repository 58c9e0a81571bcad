import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, visit } from '../support/site.ts';
import { settled } from '../support/reader.ts';

test.each([
  ['/en/', 'Relata · AWS for the Solutions Architect exam'],
  ['/ko/concept/sqs/', 'Relata · AWS 솔루션스 아키텍트 시험 지도'],
])('%s can be installed, in its language', async (address, name) => {
  const page = await visit(address, { serviceWorkers: 'allow' });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  const session = await page.context().newCDPSession(page);
  const { data = '{}', errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data)).toMatchObject({ name, short_name: 'Relata', display: 'standalone' });
  // A window of its own is what installing needs and a test's context does not give.
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  for (const { src, sizes } of JSON.parse(data).icons) {
    if (!src.endsWith('.png')) continue;
    const png = await readFile(join(dist, src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
});

test('the browser’s frame follows the page, whatever the system is', async () => {
  const page = await visit('/en/?theme=dark', { colorScheme: 'light' });
  await settled(page);
  const colours = await page
    .locator('meta[name=theme-color]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('content')));
  expect(new Set(colours)).toEqual(new Set(['#12161c']));
});
