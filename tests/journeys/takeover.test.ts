import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Point } from '../../src/graph/graph.ts';
import { placer, sceneOn } from '../support/drawn.ts';
import { visit } from '../support/site.ts';

test.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])('the canvas shows each concept where the picture in the page had it, at $width x $height', async (viewport) => {
  let letCome = (): void => {};
  const looked = new Promise<void>((resolve) => (letCome = resolve));
  const page = await visit('/en/', {
    viewport,
    // The canvas comes when the picture has been looked at.
    prepare: (context) =>
      context.route(/\/assets\/canvas-/, async (route) => {
        await looked;
        await route.continue();
      }),
    drawn: false,
  });
  await page.locator('#panel article, #panel h1').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const before = await discs(page);
  letCome();
  expect(before.length).toBeGreaterThan(100);
  const { nodes } = await sceneOn(page);
  expect(await page.locator('svg[data-picture]').count()).toBe(0);
  const place = await placer(page);
  const after = nodes.map(place);
  const astray = before.filter((disc) => !after.some(({ x, y }) => Math.hypot(x - disc.x, y - disc.y) < 2));
  expect(astray).toEqual([]);
});

/** The middles of the round marks of the inline picture, on the screen. */
function discs(page: Page): Promise<readonly Point[]> {
  return page.locator('svg[data-picture]').evaluate((picture: SVGSVGElement) => {
    const matrix = picture.getScreenCTM();
    const paths = [...picture.querySelectorAll('.marks path')].map((path) => path.getAttribute('d') ?? '');
    return paths.flatMap((path) =>
      [...path.matchAll(/M(-?\d+) (-?\d+)a(\d+) /g)].map(([, x, y, r]) => {
        const at = new DOMPoint(Number(x) + Number(r), Number(y)).matrixTransform(matrix ?? undefined);
        return { x: at.x, y: at.y };
      }),
    );
  });
}
