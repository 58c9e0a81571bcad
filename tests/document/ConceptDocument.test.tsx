import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ConceptDocument } from '../../src/document/ConceptDocument.tsx';
import { readingOf } from '../../src/document/reading.ts';
import { graphOf } from '../../src/graph/graph.ts';
import { relationsOf } from '../../src/graph/neighbourhood.ts';
import { sentence } from '../../src/graph/sentence.ts';
import { coffeeGraph } from '../support/fixture.ts';

const graph = await coffeeGraph();
const html = (id: string, known = graph): string =>
  renderToStaticMarkup(<ConceptDocument id={id} reading={readingOf(known, 'en', '/base/')} />);
const words = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

describe('a concept in words', () => {
  test('says every relation as a sentence that leads to the other end, and to its evidence', () => {
    for (const id of graph.concepts.keys()) {
      const markup = html(id);
      const text = words(markup);
      for (const relation of relationsOf(graph, id)) {
        expect(text).toContain(sentence(graph, relation, 'en', relation.source === id ? 'source' : 'target'));
        expect(markup).toContain(
          `href="/base/en/concept/${relation.source === id ? relation.target : relation.source}/"`,
        );
        expect(markup).toContain(`relation=${relation.id}"`);
      }
    }
  });

  test('says what has arrived and nothing else: names and relations come with the core alone', () => {
    const text = words(html('espresso', graphOf(graph)));
    expect(text).toContain('Espresso');
    expect(text).not.toContain('undefined');
    const whole = words(html('espresso'));
    const summary = graph.known.concepts.get('espresso')?.summary['en'] ?? 'no summary';
    expect(whole).toContain(summary);
    expect(text).not.toContain(summary);
  });

  test('leads to where a mistake may be reported, if the graph names such a place', () => {
    expect(html('espresso')).toContain('href="https://example.org/coffee/corrections/new?title=espresso"');
    const { correction, ...vocabulary } = graph.vocabulary;
    expect(correction).toContain('{id}');
    expect(html('espresso', { ...graph, vocabulary })).not.toContain('corrections/new');
  });

  test('writes no style attributes and no handlers, which the content policy would refuse', () => {
    for (const id of graph.concepts.keys()) expect(html(id)).not.toMatch(/ style=| on[a-z]+=/);
  });

  test('is empty for a concept that the graph does not have', () => {
    expect(html('__proto__')).toBe('');
  });
});
