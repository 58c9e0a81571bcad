import { expect, test } from 'vitest';
import { page } from '../../src/build/page.ts';
import { mapPicture } from '../../src/build/stage.ts';
import { coffeeGraph } from '../support/fixture.ts';
import { template } from '../support/pages.ts';

const graph = await coffeeGraph();
const options = {
  language: 'ko',
  place: 'map',
  title: 'Brewing coffee',
  description: 'How coffee is grown',
  base: '/sub/',
  picture: mapPicture(graph, 'en'),
  body: '<div id="page">words</div>',
  head: ['<link rel="canonical" href="/sub/en/" />'],
  policy: true,
  fonts: ['/sub/assets/a.woff2'],
};

test('a page says its language, title and what it is about', () => {
  const html = page(template, options);
  expect(html).toContain('<html lang="ko"');
  expect(html).toContain('<title>Brewing coffee</title>');
  expect(html).toContain('<meta name="description" content="How coffee is grown"');
  expect(html).toContain('href="/sub/data/core.json"');
  expect(html).toContain('href="/sub/assets/a.woff2"');
  expect(html).toContain('<link rel="canonical" href="/sub/en/" />');
});

test('a page brings the picture with every name in it that fits, and its words where the app will stand', () => {
  const html = page(template, options);
  expect(html).toMatch(/<main id="stage" data-place="map">\s*<svg /);
  expect(html).toContain('Espresso');
  expect(html).toContain('<div id="page">words</div><div id="app"></div>');
});

test('a page holds nothing that its own policy forbids', () => {
  const html = page(template, options);
  expect(html).toContain("require-trusted-types-for 'script'");
  expect(html).not.toContain('frame-ancestors');
  expect(html).not.toMatch(/\sstyle="/);
  expect(html).not.toMatch(/\son[a-z]+="/);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
});

test('words of the data stay words', () => {
  const html = page(template, { ...options, title: '<script>alert("1")</script> $& $1' });
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('$&#38; $1');
});
