import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { pictureSheet } from '../../src/picture/sheet.ts';
import { svgOf } from '../../src/picture/svg.ts';
import { layoutMap } from '../../src/view/atlas.ts';
import { sceneOf } from '../../src/view/scene.ts';
import type { Place, View } from '../../src/view/view.ts';
import { synthetic } from '../view/synthetic.ts';

const size = { concepts: 450, relations: 1100, categories: 15 };
const graph = synthetic(size, layoutMap(synthetic(size), 1));
const window = { width: 1440, height: 900, title: 'A map' };

function pictureOf(of: Graph, place: Place = { kind: 'map' }, standalone?: 'dark'): string {
  const view: View = { language: 'en', place, select: [], filters: {}, presentation: 'graph', differences: 'all' };
  return svgOf(sceneOf(of, view), { ...window, ...(standalone === undefined ? {} : { standalone }) });
}

describe('a picture as SVG', () => {
  const map = pictureOf(graph);

  test('is small: at most 12 kB compressed for 450 concepts', () => {
    expect(brotliCompressSync(map).length).toBeLessThanOrEqual(12_288);
  });

  test('may stand in a page with a strict policy', () => {
    expect(map).not.toMatch(/<script|\sstyle=|\son\w+=|<style|href|url\(|javascript:/i);
    expect(map).toMatch(/^<svg [^>]*viewBox="-30 -30 \d+ \d+"[^>]*role="img" aria-label="A map">/);
  });

  test('escapes whatever names hold', () => {
    const names = { name: '<script>alert("1")</script>&\u0000', short: '<b onload="x">&' };
    const concepts = new Map([...graph.concepts].map(([id, one]) => [id, { ...one, names: { en: names, ko: names } }]));
    const evil = pictureOf({ ...graph, concepts }, { kind: 'concept', id: 'c3', hops: 1, expanded: [] });
    expect(evil).not.toMatch(/<script|<b |\u0000/);
    expect(evil).toContain('&lt;b onload=&quot;x&quot;&gt;&amp;');
  });

  test('has the colours of both themes in the sheet of the page, its own when it stands alone', () => {
    const sheet = pictureSheet(graph.vocabulary);
    expect(sheet).toContain('@media (prefers-color-scheme:dark)');
    expect(sheet).toContain('.marks .c-area-3,');
    expect(pictureOf(graph, { kind: 'map' }, 'dark')).toMatch(/<style>\.paper\{fill:#[0-9a-f]{6}\}/);
  });

  test('names the relation that is chosen', () => {
    const [relation] = graph.outgoing.get('c3') ?? [];
    if (relation === undefined) throw new Error('c3 has no relation');
    const place: Place = { kind: 'concept', id: 'c3', hops: 1, expanded: [] };
    const view: View = {
      language: 'en',
      place,
      relation: relation.id,
      select: [],
      filters: {},
      presentation: 'graph',
      differences: 'all',
    };
    expect(svgOf(sceneOf(graph, view), window)).toContain(`class="f-flow chosen"`.slice(0, 8));
  });
});
