import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../src/document/reading.ts';
import { ToursDocument, TourStepDocument } from '../../src/document/TourDocument.tsx';
import { graphOf } from '../../src/graph/graph.ts';
import { coffeeGraph } from '../support/fixture.ts';

const graph = await coffeeGraph();
const reading = readingOf(graph, 'en', '/base/');
const step = (number: number, known = graph): string =>
  renderToStaticMarkup(
    <TourStepDocument id="first-cup" step={number} reading={readingOf(known, 'en', '/base/')} />,
  ).replaceAll('&amp;', '&');

describe('a tour in words', () => {
  test('the list leads to the first step of each', () => {
    const list = renderToStaticMarkup(<ToursDocument reading={reading} />);
    expect(list).toContain('href="/base/en/tour/first-cup/1/"');
    expect(list).toContain('Your first cup');
    expect(list).toContain('4 steps');
  });

  test('a step says where one is, what to see, and leads to the view that it shows', () => {
    const second = step(2);
    expect(second).toContain('Step 2 of 4');
    expect(second).toContain('Clear or heavy is the first choice.');
    expect(second).toContain('href="/base/en/compare/french-press-vs-pour-over/?row=taste"');
  });

  test('of a concept its summary, of a row what each says, of a scenario its answer and why', () => {
    expect(step(1)).toContain(graph.known.concepts.get('pour-over')?.summary['en'] ?? 'no summary');
    expect(step(2)).toMatch(/Pour over<\/dt><dd>.*Clear and light/);
    expect(step(2)).toMatch(/Under pressure<\/dt><dd>.*Dense/);
    expect(step(3)).toContain('Paper keeps the oils back.');
    expect(step(3)).toContain('href="/base/en/concept/pour-over/"');
  });

  test('until its texts have arrived it says what is known', () => {
    const early = step(2, graphOf(graph));
    expect(early).toContain('Step 2 of 4');
    expect(early).not.toContain('undefined');
  });

  test('writes no style attributes and no handlers, which the content policy would refuse', () => {
    for (const number of [1, 2, 3, 4]) expect(step(number)).not.toMatch(/ style=| on[a-z]+=/);
  });
});
