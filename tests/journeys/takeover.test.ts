import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Point } from '../../src/graph/graph.ts';
import { placer, sceneOn } from '../support/drawn.ts';
import { visit } from '../support/site.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const pages = [
  { at: '/en/', many: 100 },
  { at: '/en/concept/sqs/', many: 10 },
  { at: '/en/compare/cloudtrail-vs-config/', many: 5 },
];

test.each(pages.flatMap((page) => sizes.map((viewport) => ({ ...page, viewport, ...viewport }))))(
  'the canvas shows each concept where the picture of $at had it, at $width x $height',
  async ({ at, many, viewport }) => {
    const page = await visit(at, { viewport, prepare: (context) => context.addInitScript(watchDiscs) });
    const { nodes } = await sceneOn(page);
    expect(await page.locator('svg[data-picture]').count()).toBe(0);
    const before = await lastDiscs(page);
    expect(before.length).toBeGreaterThan(many);
    const place = await placer(page);
    const after = nodes.map(place);
    const astray = before.filter((disc) => !after.some(({ x, y }) => Math.hypot(x - disc.x, y - disc.y) < 2));
    expect(astray).toEqual([]);
  },
);

/** Runs in the page: keeps where the inline picture's round marks stand, as long as it is there. */
function watchDiscs(): void {
  const look = (): void => {
    const picture = document.querySelector<SVGSVGElement>('svg[data-picture]');
    const matrix = picture?.getScreenCTM();
    if (picture !== null && matrix !== null && matrix !== undefined) {
      const paths = [...picture.querySelectorAll('.marks path')].map((path) => path.getAttribute('d') ?? '');
      const discs = paths.flatMap((path) =>
        [...path.matchAll(/M(-?\d+) (-?\d+)a(\d+) /g)].map(([, x, y, r]) => {
          const at = new DOMPoint(Number(x) + Number(r), Number(y)).matrixTransform(matrix);
          return { x: at.x, y: at.y };
        }),
      );
      Object.assign(window, { discs });
    }
    requestAnimationFrame(look);
  };
  look();
}

function lastDiscs(page: Page): Promise<readonly Point[]> {
  return page.evaluate(() => (window as unknown as { readonly discs?: readonly Point[] }).discs ?? []);
}
