import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { textWidth } from '../../src/language/width.ts';
import { legendOf } from '../../src/picture/legend.ts';
import { plateSvg } from '../../src/picture/plate-svg.ts';
import { plateOf, type PlateOptions } from '../../src/picture/plate.ts';
import { decodeLink } from '../../src/view/decode.ts';
import type { Scene } from '../../src/view/scene-parts.ts';
import { sceneOf } from '../../src/view/scene.ts';
import { coffeeGraph } from '../support/fixture.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await coffeeGraph();
});

const sceneAt = (address: string): Scene => sceneOf(graph, decodeLink(address, graph, 'en').view);
const optionsFor = (scene: Scene, more: Partial<PlateOptions> = {}): PlateOptions => ({
  title: 'Pour-over',
  detail: '12 concepts',
  address: 'https://relata.example/en/concept/pour-over/',
  date: '23 November 2026',
  theme: 'light',
  legend: legendOf(graph, scene),
  words: { categories: 'Fields', kinds: 'Kinds', families: 'Relations' },
  ...more,
});

describe('a picture to take along', () => {
  test('has title, legend, address and date around it, none over another or over the rim', () => {
    for (const address of ['/en/', '/en/concept/pour-over/?hops=2', '/en/compare/?of=moka,pour-over']) {
      const scene = sceneAt(address);
      const plate = plateOf(scene, optionsFor(scene, { title: 'A long title that has to be broken '.repeat(6) }));
      const boxes = plate.texts.map(({ text, x, y, size, weight, align }) => {
        const width = textWidth(text, size, weight);
        return {
          text,
          left: align === 'end' ? x - width : x,
          right: align === 'end' ? x : x + width,
          top: y - size * 0.8,
          foot: y,
        };
      });
      for (const { text, left, right, top, foot } of boxes) {
        expect(left, text).toBeGreaterThanOrEqual(31);
        expect(right, text).toBeLessThanOrEqual(plate.width - 31);
        expect(foot, text).toBeLessThan(plate.height);
        const clear = foot <= plate.picture.y || top >= plate.picture.y + plate.picture.height;
        expect(clear, `${text} is beside the picture`).toBe(true);
      }
      const collisions = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.foot && b.top < a.foot)
          .map((b) => `${a.text} / ${b.text}`),
      );
      expect(collisions).toEqual([]);
    }
  });

  test('explains what is in it, and nothing else', () => {
    const legend = legendOf(graph, sceneAt('/en/concept/grinder/'));
    expect(legend.kinds.length).toBeLessThan(graph.vocabulary.kinds.size);
    expect(legend.categories.map(({ id }) => id)).toContain('tool');
    expect(legendOf(graph, { ...sceneAt('/en/'), nodes: [], edges: [] })).toEqual({
      categories: [],
      kinds: [],
      families: [],
    });
  });

  test('shows the whole picture, or the section that the camera saw at its size', () => {
    const scene = sceneAt('/en/concept/pour-over/');
    const { camera, picture } = plateOf(scene, optionsFor(scene));
    const { bounds } = scene;
    expect(bounds.x * camera.zoom + camera.x).toBeGreaterThanOrEqual(picture.x - 1);
    expect((bounds.x + bounds.width) * camera.zoom + camera.x).toBeLessThanOrEqual(picture.x + picture.width + 1);
    const near = sceneAt('/en/concept/pour-over/?cam=pour-over,0,0,400,300');
    const plate = plateOf(near, optionsFor(near, { width: 1000 }));
    expect([plate.camera.zoom, plate.picture.height]).toEqual([2.5, 750]);
  });

  test('breaks an address that is longer than the picture is wide', () => {
    const scene = sceneAt('/en/concept/pour-over/');
    const address = `https://relata.example/en/concept/pour-over/?expanded=${'moka,'.repeat(80)}`;
    const { texts } = plateOf(scene, optionsFor(scene, { address }));
    expect(
      texts
        .filter(({ align, size }) => size === 12 && align === 'start')
        .map(({ text }) => text)
        .join(''),
    ).toBe(address);
  });

  test('as SVG knows its colours by value, keeps text as text, and escapes what names hold', () => {
    const scene = sceneAt('/en/concept/pour-over/');
    const title = '<script>alert("1")</script>&\u0000';
    const svg = plateSvg(plateOf(scene, optionsFor(scene, { title, theme: 'dark' })), scene, title);
    expect(svg).not.toMatch(/<script|\u0000|var\(|\son\w+=|href|url\(/);
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).toContain('>Fields</text>');
    expect(svg).toContain('fill="#12161c"');
    expect(svg.match(/<svg/g)?.length).toBe(svg.match(/<\/svg>/g)?.length);
  });
});
