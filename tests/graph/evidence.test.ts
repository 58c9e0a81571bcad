import { expect, test } from 'vitest';
import { evidenceUrl } from '../../src/graph/evidence.ts';

const guide = { id: 'guide', title: 'Guide', url: 'https://example.com/guide/' };

test.each([
  ['a page below the source', { source: 'guide', page: 'limits.html' }, guide, 'https://example.com/guide/limits.html'],
  ['the source itself', { source: 'guide', at: 'Limits' }, guide, 'https://example.com/guide/'],
  ['no way out of the source', { source: 'guide', page: '../../evil' }, guide, 'https://example.com/guide/'],
  ['nothing for a private note', { source: 'note' }, { id: 'note', title: 'Note' }, undefined],
  ['nothing for a script', { source: 'bad' }, { id: 'bad', title: 'Bad', url: 'javascript:alert(1)' }, undefined],
  ['nothing for an unknown source', { source: 'gone' }, undefined, undefined],
])('leads to %s', (_, evidence, source, url) => {
  expect(evidenceUrl(evidence, source)).toBe(url);
});
