import { expect, test } from 'vitest';
import { manifestPath, manifests } from '../../src/build/manifest.ts';
import { coffeeGraph } from '../support/fixture.ts';

test('each language has a manifest of the same app, with everything below the base', async () => {
  const graph = await coffeeGraph();
  const spoken = { ...graph, vocabulary: { ...graph.vocabulary, languages: ['en', 'ko'] } };
  const files = manifests(spoken, '/sub/');
  expect(files.map(({ path }) => path)).toEqual(['en', 'ko'].map(manifestPath));
  const [english, korean] = files.map(({ text }) => JSON.parse(text));
  expect(korean).toMatchObject({ id: english.id, scope: '/sub/', start_url: '/sub/ko/', lang: 'ko' });
  for (const { src } of english.icons) expect(src).toMatch(/^\/sub\/icon/);
  expect(english.icons.map(({ sizes, purpose }: { sizes: string; purpose: string }) => `${sizes} ${purpose}`)).toEqual(
    expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
  );
  expect(english.shortcuts.map(({ url }: { url: string }) => url)).toContain('/sub/en/compare/');
  expect(korean.shortcuts[0].name).toBe('비교');
});
