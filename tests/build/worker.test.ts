import { expect, test } from 'vitest';
import { type Built, pagesVersion, workerFiles } from '../../src/build/worker.ts';

const built: Built = {
  base: '/sub/',
  files: ['assets/app-1.js', 'assets/app-1.js.map', 'other.txt'],
  template: '<script src="/sub/assets/app-1.js">',
  parts: [{ path: 'core.json', text: '{}' }],
  languages: ['en', 'ko'],
};
const pages = ['index.html', 'ko/index.html', 'en/index.html', 'embed/index.html', 'en/about/index.html'].map(
  (path) => ({ path, text: path }),
);

test('a version is another one as soon as code, page or graph are, and only then', () => {
  const version = pagesVersion(built);
  expect(pagesVersion({ ...built, files: ['other.txt', 'assets/app-1.js'] })).toBe(version);
  for (const change of [
    { files: ['assets/app-2.js'] },
    { template: '<script>' },
    { parts: [{ path: 'core.json', text: '{"a":1}' }] },
  ]) {
    expect(pagesVersion({ ...built, ...change })).not.toBe(version);
  }
});

test('the worker is one classic script that knows the site, and another one ends it', async () => {
  const files = new Map((await workerFiles(built, pages)).map(({ path, text }) => [path, text]));
  const worker = files.get('sw.js') ?? '';
  const [graph = ''] = [...files.keys()].filter((path) => path.startsWith('assets/graph-'));
  expect([...files.keys()].toSorted()).toEqual([graph, 'sw-off.js', 'sw.js'].toSorted());
  for (const known of [graph, 'assets/app-1.js', pagesVersion(built), '/sub/']) expect(worker).toContain(known);
  for (const left of ['.js.map', 'other.txt', 'about']) expect(worker).not.toContain(left);
  expect(worker).not.toMatch(/\b(?:import|export)\b/);
  expect(files.get('sw-off.js')).toContain('unregister');
  const [other = ''] = await workerFiles(built, [{ path: 'en/index.html', text: 'changed' }, ...pages]).then((made) =>
    made.flatMap(({ path, text }) => (path === 'sw.js' ? [text] : [])),
  );
  expect(other).not.toBe(worker);
});
