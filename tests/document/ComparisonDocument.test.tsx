// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { comparedAt, partsOf } from '../../src/document/comparing.ts';
import { ComparisonDocument } from '../../src/document/ComparisonDocument.tsx';
import { readingOf } from '../../src/document/reading.ts';
import type { Comparison } from '../../src/graph/comparison.ts';
import { merge, type Graph } from '../../src/graph/graph.ts';
import type { Place, View } from '../../src/view/view.ts';
import { compared, heading, option } from '../support/compared.ts';

afterEach(cleanup);

const authored: Comparison = {
  ...heading,
  verdict: { en: 'A, unless order is lost.', ko: 'A이다.' },
  chooseWhen: new Map([['a', { en: 'Order matters.', ko: '순서' }]]),
  trap: { en: 'B looks cheaper.', ko: '함정' },
  rows: [
    {
      criterion: 'order',
      why: { en: 'The question behind all others.', ko: '이유' },
      cells: new Map([
        ['a', { ...option('order', 'strict'), evidence: [{ source: 'guide', checked: '2026-11' }] }],
        [
          'b',
          {
            ...option('order', 'none'),
            was: { content: { kind: 'choice', option: 'strict' }, until: '2025-06' },
            conflict: { content: { kind: 'choice', option: 'strict' }, evidence: [{ source: 'note' }] },
          },
        ],
      ]),
    },
  ],
  keywords: {},
  evidence: [{ source: 'guide' }],
};
const written = merge(compared, { comparisons: new Map([[heading.id, authored]]) });
/** The same facts, of which nobody wrote anything. */
const free: Graph = { ...compared, comparisons: new Map() };
const both: Place = { kind: 'compare', of: ['a', 'b'] };

function show(graph: Graph, place: Place, more: Partial<View> = {}, complete = true): HTMLElement {
  const found = comparedAt(graph, place, more.row);
  if (found === undefined) throw new Error('the place compares nothing');
  const { container } = render(
    <ComparisonDocument
      compared={found}
      reading={readingOf(graph, 'en', '/', more.since)}
      differences={more.differences ?? 'all'}
      row={more.row}
      complete={complete}
    />,
  );
  return container;
}

const criteria = (container: HTMLElement): (string | undefined)[] =>
  [...container.querySelectorAll<HTMLElement>('tr[data-row]')].map((row) => row.dataset['row']);

describe('what somebody wrote', () => {
  test('comes first: the verdict, when to choose which, the trap', () => {
    const container = show(written, both);
    const text = container.textContent ?? '';
    const places = ['A, unless order is lost.', 'Order matters.', 'B looks cheaper.', 'The question behind all'];
    expect(places.map((one) => text.indexOf(one))).toEqual(
      [...places.map((one) => text.indexOf(one))].sort((a, b) => a - b),
    );
    expect(text).not.toContain('Nobody has written');
  });

  test('is not made up where nobody wrote anything', () => {
    const container = show(compared, { kind: 'compare', of: ['a', 'c'] });
    expect(container.querySelector('.verdict')).toBeNull();
    expect(container.textContent).toContain('Nobody has written a verdict on this set.');
  });

  test('stands in the order of the address', () => {
    const container = show(written, { kind: 'compare', of: ['b', 'a'] });
    const heads = [...container.querySelectorAll<HTMLElement>('thead [data-item]')].map(
      ({ dataset }) => dataset['item'],
    );
    expect(heads).toEqual(['b', 'a']);
  });
});

describe('a table of a comparison', () => {
  test('has a caption and scoped headers', () => {
    const container = show(free, both);
    const [table] = screen.getAllByRole('table');
    expect(table?.querySelector('caption')?.textContent).toBe('Comparison of A, B');
    expect([...container.querySelectorAll('thead th')].every((head) => head.getAttribute('scope') === 'col')).toBe(
      true,
    );
    expect([...container.querySelectorAll('tbody th')].every((head) => head.getAttribute('scope') === 'row')).toBe(
      true,
    );
  });

  test('shows what differs, and folds what is equal under its number', () => {
    const container = show(free, both);
    expect(criteria(container)).toEqual(['order', 'size']);
    const fold = container.querySelector<HTMLDetailsElement>('details.common-rows');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe('1 in common');
  });

  test.each([
    ['only', ['order']],
    ['common', ['size']],
  ] as const)('switched to %s, it shows those alone', (differences, rows) => {
    expect(criteria(show(free, both, { differences }))).toEqual(rows);
  });

  test('what is not recorded has a look of its own, and its row is never hidden as equal', () => {
    const container = show(compared, { kind: 'compare', of: ['a', 'c'] }, { differences: 'only' });
    const row = within(container).getByText('Size').closest('tr');
    expect(row?.dataset['agreement']).toBe('open');
    expect(row?.querySelector('td[data-item=c] .not-recorded')?.textContent).toBe('Not recorded');
    expect(row?.textContent).toContain('Not recorded for all');
  });

  test('each cell has its sources with their date, and a mark where they disagree', () => {
    const container = show(written, both);
    expect(container.querySelector('td[data-item=a] summary')?.textContent).toBe('1 source · 2026-11');
    expect(container.querySelector('td[data-item=b] .mark-conflict')?.textContent).toBe('Sources disagree');
  });

  test('a fact that moved in a month or later is marked, with what it was', () => {
    const moved = show(written, both, { since: '2025-06' }).querySelector('td[data-item=b]');
    expect(moved?.textContent).toContain('Changed since 2025-06');
    expect(moved?.textContent).toContain('Was Strict until 2025-06');
    cleanup();
    expect(show(written, both, { since: '2025-07' }).textContent).not.toContain('Changed since');
  });

  test('says that nothing is recorded only when nothing more is on its way', () => {
    const bare: Place = { kind: 'compare', of: ['d', 'e'] };
    expect(show(compared, bare, {}, false).textContent).not.toContain('No facts are recorded');
    cleanup();
    expect(show(compared, bare).textContent).toContain('No facts are recorded');
  });
});

describe('a row that is pointed at', () => {
  test('is marked, and its fold stands open', () => {
    const container = show(free, both, { row: 'size', differences: 'only' });
    expect(container.querySelector('tr[aria-current=true]')?.getAttribute('data-row')).toBe('size');
    expect(container.querySelector<HTMLDetailsElement>('details.common-rows')?.open).toBe(true);
  });

  test('is there even where the author left it out, from what is recorded', () => {
    expect(criteria(show(written, both))).toEqual(['order']);
    cleanup();
    expect(criteria(show(written, both, { row: 'size' }))).toEqual(['order', 'size']);
    const found = comparedAt(written, both, 'size');
    expect(found && partsOf(found, 'size').map(({ id }) => id)).toEqual(['a-vs-b', 'a', 'b']);
    expect(found && partsOf(found, 'order').map(({ id }) => id)).toEqual(['a-vs-b']);
  });
});

test('neighbours are sentences that lead on, counted: of each other, of all, of one alone', () => {
  const container = show(free, both);
  const folds = [...container.querySelectorAll('.neighbour-fold')];
  expect(folds.map((fold) => fold.querySelector('summary')?.textContent)).toEqual([
    'Related to all of them 1',
    'Related to A only 1',
    'Related to B only 1',
  ]);
  expect(screen.getByText('A feeds B').getAttribute('href')).toBe('/en/concept/a/?relation=a.feeds.b');
  expect(screen.getByText('D loads A').getAttribute('href')).toBe('/en/concept/d/?relation=d.loads.a');
});
