/** Where a concept stands on the screen: by the positions that the site ships and the camera that the picture tells. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { decodeCore } from '../../src/format/core.ts';
import { graphOf, type Graph, type Point } from '../../src/graph/graph.ts';
import { decodeLink } from '../../src/view/decode.ts';
import type { Scene } from '../../src/view/scene-parts.ts';
import { sceneOf } from '../../src/view/scene.ts';
import { addressOf, settled } from './reader.ts';

const graphs = new Map<string, Promise<Graph>>();

/** The graph that a page's site ships first. */
export function graphAt(page: Page): Promise<Graph> {
  const { origin } = new URL(page.url());
  const known = graphs.get(origin) ?? loadGraph(page, `${origin}/data/core.json`);
  graphs.set(origin, known);
  return known;
}

async function loadGraph(page: Page, url: string): Promise<Graph> {
  const decoded = decodeCore(await (await page.request.get(url)).json());
  return decoded.ok ? graphOf(decoded.value) : expect.fail(decoded.problem);
}

/** The scene that a page shows now. */
export async function sceneOn(page: Page): Promise<Scene> {
  await settled(page);
  const graph = await graphAt(page);
  return sceneOf(graph, decodeLink(addressOf(page), graph, '').view);
}

/** Where the picture draws points of the world, in CSS pixels of the page. */
export async function placer(page: Page): Promise<(point: Point) => Point> {
  const { left, top, camera } = await page.locator('#stage').evaluate((stage) => {
    const box = stage.getBoundingClientRect();
    return { left: box.left, top: box.top, camera: stage.dataset['camera'] ?? '' };
  });
  const [zoom = Number.NaN, x = Number.NaN, y = Number.NaN] = camera.split(' ').map(Number);
  return (point) => ({ x: left + point.x * zoom + x, y: top + point.y * zoom + y });
}

/** Where a concept is drawn now. */
export async function drawnAt(page: Page, id: string): Promise<Point> {
  const scene = await sceneOn(page);
  const node = scene.nodes.find((one) => one.id === id) ?? expect.fail(`${id} is not in the picture`);
  return (await placer(page))(node);
}
