import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemOf } from '../../src/graph/compare.ts';
import { decodeLink, emptyView } from '../../src/view/decode.ts';
import { encodeLink } from '../../src/view/link.ts';
import { sceneOf } from '../../src/view/scene.ts';
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
      [
        'in-order',
        { id: 'in-order', title: { en: 'In order', ko: '순서' }, mode: 'any', answers: ['sqs'], against: [] },
      ],
    ]),
    tours: new Map([
      [
        'first',
        {
          id: 'first',
          title: { en: 'First', ko: '첫' },
          length: 2,
        },
      ],
    ]),
    positions: {
      width: 900,
      height: 600,
      concepts: new Map([
        ['sqs', { x: 100, y: 100 }],
        ['sns', { x: 300, y: 120 }],
        ['s3', { x: 700, y: 400 }],
      ]),
      regions: [],
    },
    aliases: new Map([
      ['simple-queue', ['sqs']],
      ['both', ['sqs', 'sns']],
    ]),
  },
});

const decode = (address: string): View => decodeLink(address, graph, 'en').view;
/** Can it be drawn: is every number of its picture a number? */
const drawn = (view: View): boolean => {
  const { bounds, look, nodes } = sceneOf(graph, view);
  const boxes = [bounds, look ?? bounds];
  const numbers = [
    ...boxes.flatMap((box) => [box.x, box.y, box.width, box.height]),
    ...nodes.flatMap(({ x, y }) => [x, y]),
  ];
  return numbers.every(Number.isFinite) && bounds.width > 0 && bounds.height > 0;
};
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
    [
      '/en/concept/sqs/?cam=sns,-40,12,988,756&pins=1,mq,8,-30,sqs,120,0&layout=map',
      at(
        { kind: 'concept', id: 'sqs', hops: 1, expanded: [] },
        {
          cam: { id: 'sns', dx: -40, dy: 12, width: 988, height: 756 },
          pins: [
            { id: 'mq', dx: 8, dy: -30 },
            { id: 'sqs', dx: 120, dy: 0 },
          ],
          layout: 'map',
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
  }, 180_000);

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
      '?cam=sqs,',
      '&pins=1,sns,',
      '-0',
      '99999',
      '1e9',
      'Infinity',
      '&layout=map',
      '&v=2',
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
        expect(drawn(view)).toBe(true);
        expect(decodeLink(encodeLink(view), graph, 'en').view).toEqual(view);
      }),
      { numRuns: 10_000 },
    );
  }, 180_000);

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
        expect(drawn(view)).toBe(true);
        expect(decodeLink(encodeLink(view), graph, 'en').view).toEqual(view);
      }),
      { numRuns: 10_000 },
    );
  }, 180_000);
});

test('an address never gets too long: what is least missed gives way', () => {
  const concepts = Array.from({ length: 60 }, (_, index) => `a-concept-with-the-longest-id-allowed-${index + 10}`);
  const wide = smallGraph({ concepts, relations: [] });
  const view = at(
    {
      kind: 'concept',
      id: concepts[0] ?? '',
      hops: 3,
      expanded: concepts.slice(1, 25).map((id) => ({ id, collapsed: true })),
    },
    {
      select: concepts.slice(0, 6),
      query: '가'.repeat(64),
      cam: { id: concepts[0] ?? '', dx: 1, dy: 1, width: 100, height: 100 },
      pins: concepts.slice(0, 24).map((id) => ({ id, dx: -10_000, dy: -10_000 })),
    },
  );
  const address = encodeLink(view);
  expect(address.length).toBeLessThan(2000);
  const { view: opened, notices } = decodeLink(address, wide, 'en');
  expect(notices).toEqual([]);
  expect(opened.place).toEqual(view.place);
  expect(opened.select).toEqual(view.select);
  expect(encodeLink(opened)).toBe(address);
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
  test('says which values could not be understood, and repeats no more of them than can be read', () => {
    const told = (address: string): unknown => decodeLink(address, graph, 'en').notices;
    expect(told('/en/concept/sqs/?hops=99&view=cinema&category=nowhere,left&since=2023-13&cam=NaN')).toEqual([
      { kind: 'ignored', given: ['hops=99', 'category=nowhere', 'view=cinema', 'since=2023-13', 'cam=NaN'] },
    ]);
    expect(
      told('/en/concept/sqs/?hops=1&view=graph&category=!left&status=ended&theme=dark&since=2023-02&row='),
    ).toEqual([]);
    const long = 'a'.repeat(10_000);
    expect(JSON.stringify(told(`/en/concept/${long}/?relation=${long}&hops=${long}&pins=${long}`)).length).toBeLessThan(
      500,
    );
  });
  test('tells unknown concepts of an expansion together', () => {
    const { view, notices } = decodeLink('/en/concept/sqs/?expanded=one,sns,~two.feeds,three', graph, 'en');
    expect(view.place).toMatchObject({ expanded: [{ id: 'sns' }] });
    expect(notices).toMatchObject([{ kind: 'not-found', given: ['one', 'two', 'three'], of: 4 }]);
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
  test('a camera or a pin that makes no sense is none; the others stay', () => {
    expect(
      decode('/en/?cam=nowhere,0,0,100,100&pins=1,sqs,5,5,ghost,1,1,sns,x,2,mq,0,0,sqs,9,9,simple-queue,3,-0'),
    ).toEqual(at({ kind: 'map' }, { pins: [{ id: 'sqs', dx: 5, dy: 5 }] }));
    for (const cam of ['sqs', 'sqs,0,0,0,0', 'sqs,0,0,1e3,100', 'sqs,0,0,999999,100', 'sqs,0,0,100,100,1'])
      expect(decode(`/en/?cam=${cam}&pins=2,sqs,1,1`), cam).toEqual(at({ kind: 'map' }));
  });
  test('of the map as a layout only where there is another', () => {
    expect(decode('/en/?layout=map')).toEqual(at({ kind: 'map' }));
    expect(decode('/en/concept/sqs/?layout=map').layout).toBe('map');
  });
  test('of a later grammar opens as far as it can, with a word', () => {
    const { view, notices } = decodeLink('/en/concept/sqs/?hops=2&orbit=9&v=2', graph, 'en');
    expect(view.place).toMatchObject({ id: 'sqs', hops: 2 });
    expect(notices).toEqual([{ kind: 'newer' }]);
    expect(decodeLink('/en/?v=1', graph, 'en').notices).toEqual([]);
  });
  test('a page that does not exist is the map, with a word', () => {
    expect(decodeLink('/en/shop/cart', graph, 'en')).toMatchObject({
      view: { place: { kind: 'map' } },
      notices: [{ kind: 'no-page', path: '/shop/cart' }],
    });
  });
});
