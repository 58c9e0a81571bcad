import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { page } from '../../src/build/page.ts';
import { mapPicture } from '../../src/build/stage.ts';
import { coffeeGraph } from '../support/fixture.ts';

const graph = await coffeeGraph();
const template = readFileSync('src/index.html', 'utf8');
const options = {
  language: 'en',
  base: '/sub/',
  picture: mapPicture(graph, 'en'),
  policy: true,
  fonts: ['/sub/assets/a.woff2'],
};

test('a page says its language, title and what it is about', () => {
  const html = page(template, graph, options);
  expect(html).toContain('<html lang="en"');
  expect(html).toContain('<title>Brewing coffee</title>');
  expect(html).toContain('content="How coffee is grown');
  expect(html).toContain('href="/sub/data/core.json"');
  expect(html).toContain('href="/sub/assets/a.woff2"');
  expect(html).toContain('href="/sub/en/"');
});

test('a page brings the picture of the map, with every name in it that fits', () => {
  const html = page(template, graph, options);
  expect(html).toMatch(/<main id="stage">\s*<svg /);
  expect(html).toContain('Espresso');
});

test('a page holds nothing that its own policy forbids', () => {
  const html = page(template, graph, options);
  expect(html).toContain("require-trusted-types-for 'script'");
  expect(html).not.toContain('frame-ancestors');
  expect(html).not.toMatch(/\sstyle="/);
  expect(html).not.toMatch(/\son[a-z]+="/);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
});

test('words of the data stay words', () => {
  const title = { en: '<script>alert("1")</script> $& $1' };
  const html = page(template, { ...graph, vocabulary: { ...graph.vocabulary, title } }, options);
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('$&#38; $1');
});
