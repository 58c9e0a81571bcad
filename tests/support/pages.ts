/** The pages of a graph as they are built, without building: what a browser would be sent, by path. */
import { readFileSync } from 'node:fs';
import { placePages, rootPages } from '../../src/build/pages.ts';
import type { Site } from '../../src/build/site.ts';
import type { Graph } from '../../src/graph/graph.ts';

export const template = readFileSync('src/index.html', 'utf8');

export function siteOf(graph: Graph, more: Partial<Site> = {}): Site {
  return {
    graph,
    core: graph,
    template,
    version: '1',
    base: '/',
    origin: undefined,
    previews: false,
    panels: new Map(),
    fonts: () => [],
    ...more,
  };
}

export function pagesOf(site: Site): ReadonlyMap<string, string> {
  return new Map([...rootPages(site), ...placePages(site)].map(({ path, text }) => [path, text]));
}
