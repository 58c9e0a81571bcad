import { afterEach, expect, test, vi } from 'vitest';
import { previewPath, previewSize, previewsWanted } from '../../src/build/preview-path.ts';

afterEach(() => vi.unstubAllEnvs());

test('a preview lies where its page lies, below a folder of its own', () => {
  expect(previewPath('ko', 'concept', 'sqs')).toBe('previews/ko/concept/sqs.png');
  expect(previewPath('en', 'compare', 'sqs-vs-sns')).toBe('previews/en/compare/sqs-vs-sns.png');
  expect(previewPath('en', 'map')).toBe('previews/en/map.png');
});

test('previews are as large as chats show them', () => {
  expect(previewSize).toEqual({ width: 1200, height: 630 });
});

test('previews are made only where they are asked for', () => {
  vi.stubEnv('PREVIEWS', '');
  expect(previewsWanted()).toBe(false);
  vi.stubEnv('PREVIEWS', '1');
  expect(previewsWanted()).toBe(true);
});
