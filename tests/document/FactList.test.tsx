import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ValueText } from '../../src/document/FactList.tsx';
import { readingOf } from '../../src/document/reading.ts';
import type { Value } from '../../src/graph/concept.ts';
import { merge } from '../../src/graph/graph.ts';
import { smallGraph } from '../support/graph.ts';

const graph = merge(smallGraph({ concepts: ['a'], relations: [] }), {
  sources: new Map([['guide', { id: 'guide', title: 'The guide', url: 'https://example.com/guide/' }]]),
});
const evidence = [{ source: 'guide', page: 'limits.html', checked: '2026-11' }];
const moved: Value = {
  criterion: 'size',
  content: { kind: 'quantity', amount: 1, unit: 'MiB' },
  was: { content: { kind: 'quantity', amount: 256, unit: 'KiB' }, until: '2025-08' },
  conflict: { content: { kind: 'quantity', amount: 256, unit: 'KiB' }, evidence },
  evidence,
};
const text = (since?: string): string =>
  renderToStaticMarkup(<ValueText value={moved} reading={readingOf(graph, 'en', '/', since)} />);

describe('a value', () => {
  test('says what it was, and that sources disagree, with where the other stands', () => {
    expect(text()).toContain('Was 256 KiB until 2025-08');
    expect(text()).toContain('Sources disagree');
    expect(text()).toContain('https://example.com/guide/limits.html');
  });
  test('is marked when it moved after a date, and not before', () => {
    expect(text('2023-02')).toContain('Changed since 2023-02');
    expect(text('2026-01')).not.toContain('Changed since');
  });
});
