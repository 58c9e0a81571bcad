import { expect, test } from 'vitest';
import { decodeLink } from '../../src/view/decode.ts';
import { encodeLink } from '../../src/view/link.ts';
import { coffeeGraph } from '../support/fixture.ts';

const graph = await coffeeGraph();
const read = (address: string): string => encodeLink(decodeLink(address, graph, 'en').view);

test.each([
  ['/EN/Concept/Espresso', '/en/concept/espresso/'],
  ['/concept/espresso', '/en/concept/espresso/'],
  ['/concept/espresso.html', '/en/concept/espresso/'],
  ['/en/concept/espresso/index.html', '/en/concept/espresso/'],
  ['/fr/concept/espresso/?hops=2', '/en/concept/espresso/?hops=2'],
  ['/zh-Hant/scenarios/Clear-Cup', '/en/scenario/clear-cup/'],
  ['/concepts/espresso', '/en/concept/espresso/'],
  ['/comparisons', '/en/compare/'],
  ['/compare/French-Press-vs-Pour-Over', '/en/compare/french-press-vs-pour-over/'],
  ['/compare/espresso-vs-latte', '/en/compare/?of=espresso,latte'],
  ['/tours/first-cup/2', '/en/tour/first-cup/2/'],
  ['/Espresso', '/en/concept/espresso/'],
  ['/index.html', '/en/'],
])('%s is read as it was meant', (address, meant) => {
  expect(read(address)).toBe(meant);
  expect(decodeLink(address, graph, 'en').notices).toEqual([]);
});

test('an id of former days leads on in capitals too, and says so', () => {
  const { view, notices } = decodeLink('/concept/Filter/', graph, 'en');
  expect(encodeLink(view)).toBe('/en/concept/paper-filter/');
  expect(notices.map(({ kind }) => kind)).toEqual(['moved']);
});

test('what is near is offered where there is no page', () => {
  const { view, notices } = decodeLink('/en/espreso/', graph, 'en');
  expect(view.place.kind).toBe('map');
  expect(notices).toContainEqual(expect.objectContaining({ kind: 'not-found', suggestions: ['espresso'] }));
});

test('keys of every object are no pages', () => {
  for (const word of ['__proto__', 'constructor', 'toString'])
    expect(decodeLink(`/${word}/x/`, graph, 'en').notices).toContainEqual({ kind: 'no-page', path: `/${word}/x` });
});
