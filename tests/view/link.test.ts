import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemOf } from '../../src/graph/compare.ts';
import { decodeLink, emptyView } from '../../src/view/decode.ts';
import { encodeLink } from '../../src/view/link.ts';
import type { Place, View } from '../../src/view/view.ts';
import { smallGraph } from '../support/graph.ts';
import { anyView } from '../support/views.ts';

const graph = smallGraph({
  concepts: ['sqs', 'sns', 'mq', 'athena:right', 's3:right', 'glue', 'emr', 'rds'],
  relations: ['sns feeds sqs', 'athena loads s3', 'sqs rivals mq'],
  more: {
    comparisons: new Map([
      [
        'sqs-vs-mq',
        { id: 'sqs-vs-mq', title: { en: 'SQS or MQ', ko: 'SQS와 MQ' }, items: [itemOf('sqs'), itemOf('mq')] },
      ],
    ]),
    scenarios: new Map([
      ['in-order', { id: 'in-order', title: { en: 'In order', ko: '순서' }, mode: 'any', answers: ['sqs'] }],
    ]),
    tours: new Map([
      [
        'first',
        {
          id: 'first',
          title: { en: 'First', ko: '첫' },
          steps: [
            { at: 'concept/sqs/', text: { en: 'a', ko: 'b' } },
            { at: '', text: { en: 'a', ko: 'b' } },
          ],
        },
      ],
    ]),
    aliases: new Map([
      ['simple-queue', ['sqs']],
      ['both', ['sqs', 'sns']],
    ]),
  },
});

const decode = (address: string): View => decodeLink(address, graph, 'en').view;
const at = (place: Place, more: Partial<View> = {}): View => ({ ...emptyView('en'), place, ...more });

describe('an address and its view', () => {
  test.each<[string, View]>([
    ['/en/', at({ kind: 'map' })],
    ['/ko/about/', { ...at({ kind: 'about' }), language: 'ko' }],
    ['/en/concept/sqs/', at({ kind: 'concept', id: 'sqs', hops: 1, expanded: [] })],
    [
      '/en/concept/sqs/?hops=2&expanded=sns,~mq&relation=sns.feeds.sqs',
      at(
        {
          kind: 'concept',
          id: 'sqs',
          hops: 2,
          expanded: [
            { id: 'sns', collapsed: false },
            { id: 'mq', collapsed: true },
          ],
        },
        { relation: 'sns.feeds.sqs' },
      ),
    ],
    ['/en/compare/', at({ kind: 'comparisons' })],
    ['/en/compare/?of=sns,sqs', at({ kind: 'compare', of: ['sns', 'sqs'] })],
    [
      '/en/compare/sqs-vs-mq/?differences=only&row=order&since=2023-02',
      at({ kind: 'comparison', id: 'sqs-vs-mq' }, { differences: 'only', row: 'order', since: '2023-02' }),
    ],
    ['/en/path/?from=athena&to=s3&directed=0', at({ kind: 'path', from: 'athena', to: 's3', directed: false })],
    ['/en/scenario/in-order/', at({ kind: 'scenario', id: 'in-order' })],
    ['/en/tour/first/2/', at({ kind: 'tour', id: 'first', step: 2 })],
    [
      '/en/?select=sqs,mq&category=!left&view=table&q=queue&theme=dark',
      at(
        { kind: 'map' },
        {
          select: ['sqs', 'mq'],
          filters: { category: { mode: 'except', ids: ['left'] } },
          presentation: 'table',
          query: 'queue',
          theme: 'dark',
        },
      ),
    ],
  ])('%s', (address, view) => {
    expect(decode(address)).toEqual(view);
    expect(encodeLink(view)).toBe(address);
  });

  test('every view survives its address, which is canonical', () => {
    fc.assert(
      fc.property(anyView(graph), (view) => {
        const address = encodeLink(view);
        const { view: again, notices } = decodeLink(address, graph, 'ko');
        expect(again).toEqual(view);
        expect(notices).toEqual([]);
        expect(encodeLink(again)).toBe(address);
        expect(address.length).toBeLessThan(2000);
        expect(address).toMatch(/^[\x21-\x7e]+$/);
      }),
      { numRuns: 10_000 },
    );
  });

  test('no string makes decoding throw, and what comes out has an address of its own', () => {
    const word = fc.constantFrom(
      '/en/',
      'concept/',
      'compare/',
      '?of=',
      '&',
      ',',
      '~',
      'sqs',
      '__proto__',
      '%',
      '%zz',
      '=',
      '#',
      '..',
      'hops=9',
      'tour/first/99999999',
      '\u0000',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, (address) => {
        const { view } = decodeLink(address, graph, 'xx');
        expect(decodeLink(encodeLink(view), graph, 'en').view).toEqual(view);
      }),
      { numRuns: 10_000 },
    );
  });

  test('a mutated address still opens', () => {
    const mutated = fc
      .tuple(anyView(graph), fc.nat(), fc.nat(), fc.string({ maxLength: 4 }))
      .map(([view, from, length, put]) => {
        const address = encodeLink(view);
        const cut = from % address.length;
        return address.slice(0, cut) + put + address.slice(cut + (length % 8));
      });
    fc.assert(
      fc.property(mutated, (address) => {
        const { view } = decodeLink(address, graph, 'en');
        expect(decodeLink(encodeLink(view), graph, 'en').view).toEqual(view);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a bad address', () => {
  test('keeps what is known of a set and says what is not', () => {
    const { view, notices } = decodeLink('/en/compare/?of=sqss,mq', graph, 'en');
    expect(view.place).toEqual({ kind: 'compare', of: ['mq'] });
    expect(notices).toEqual([{ kind: 'not-found', what: 'concept', given: ['sqss'], of: 2, suggestions: ['sqs'] }]);
  });
  test('suggests what has the word in its id, before what is merely near', () => {
    const wordy = smallGraph({ concepts: ['amazon-mq', 'm2', 'sqs'], relations: [] });
    expect(decodeLink('/en/compare/?of=sqs,mq', wordy, 'en').notices).toMatchObject([{ suggestions: ['amazon-mq'] }]);
  });
  test('takes keys of objects for plain unknown ids', () => {
    for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const { view, notices } = decodeLink(`/en/concept/${id}/`, graph, 'en');
      expect(view.place).toEqual({ kind: 'map' });
      expect(notices).toMatchObject([{ kind: 'not-found', given: [id] }]);
    }
  });
  test('each parameter fails alone', () => {
    expect(
      decode(
        '/en/concept/sqs/?hops=seven&relation=a.b.c&view=cinema&category=nowhere,left&theme=pink&unknown=1&select=sns',
      ),
    ).toEqual(
      at(
        { kind: 'concept', id: 'sqs', hops: 1, expanded: [] },
        { select: ['sns'], filters: { category: { mode: 'only', ids: ['left'] } } },
      ),
    );
  });
  test('leaves out doubles and what is too many, and says so', () => {
    const { view, notices } = decodeLink('/en/compare/?of=sqs,sqs,sns,mq,athena,s3,glue,emr', graph, 'en');
    expect(view.place).toEqual({ kind: 'compare', of: ['sqs', 'sns', 'mq', 'athena', 's3', 'glue'] });
    expect(notices).toEqual([
      { kind: 'left-out', given: ['sqs'], because: 'twice' },
      { kind: 'left-out', given: ['emr'], because: 'too-many' },
    ]);
  });
  test('leads old ids on, one to several', () => {
    expect(decodeLink('/en/concept/simple-queue/', graph, 'en')).toMatchObject({
      view: { place: { id: 'sqs' } },
      notices: [{ kind: 'moved', from: 'simple-queue', to: ['sqs'] }],
    });
    expect(decode('/en/compare/?of=both,mq').place).toEqual({ kind: 'compare', of: ['sqs', 'sns', 'mq'] });
  });
  test('reads a guessed comparison, and a language that is missing', () => {
    expect(decode('/compare/sns-vs-sqs').place).toEqual({ kind: 'compare', of: ['sns', 'sqs'] });
    expect(decodeLink('/concept/sqs', graph, 'ko').view).toEqual({
      ...at({ kind: 'concept', id: 'sqs', hops: 1, expanded: [] }),
      language: 'ko',
    });
  });
  test('a page that does not exist is the map, with a word', () => {
    expect(decodeLink('/en/shop/cart', graph, 'en')).toMatchObject({
      view: { place: { kind: 'map' } },
      notices: [{ kind: 'no-page', path: '/shop/cart' }],
    });
  });
});
