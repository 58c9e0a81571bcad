import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mermaidOf } from '../../src/format/mermaid.ts';
import { anyExcerpt, graphOfExcerpt, type Facts } from '../support/excerpts.ts';

test('a Mermaid flowchart holds the same graph, whatever names hold', () => {
  fc.assert(
    fc.property(anyExcerpt(), (excerpt) => {
      const { labels, texts, ...graph } = readFlowchart(mermaidOf(excerpt));
      const { nodes, edges } = graphOfExcerpt(excerpt);
      // The type stands in the diagram as its label.
      const ends = (edge: string): string => edge.replace(/ \S+ /, ' ');
      expect({ nodes: graph.nodes, edges: graph.edges }).toEqual({ nodes, edges: edges.map(ends).toSorted() });
      const line = (text: string): string =>
        text
          .toWellFormed()
          .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
          .trim();
      expect(labels).toEqual(new Map(excerpt.concepts.map(({ id, short }) => [id, line(short)])));
      expect(new Set(texts)).toEqual(new Set(excerpt.relations.map(({ label }) => line(label))));
    }),
    { numRuns: 300 },
  );
});

test('a text that begins like a list is none', () => {
  const written = (short: string): string => {
    const plain = { kind: 'a', category: 'b', status: 'active' } as const;
    const concepts = [{ id: 'x', name: short, short, names: {}, shorts: {}, ...plain }];
    const imprint = { title: 't', address: 'a', site: 's', date: 'd', language: 'en' };
    return mermaidOf({ ...imprint, concepts, relations: [], types: [] });
  };
  expect(written('1. First')).toContain('"1#46; First"');
  expect(written('- dash')).toContain('"#45; dash"');
  expect(written('Route 53')).toContain('"Route 53"');
});

interface Flowchart extends Facts {
  readonly labels: ReadonlyMap<string, string>;
  readonly texts: readonly string[];
}

/** A reader of the part of the grammar that is in the manual: front matter, comments, `id["text"]`, `a -->|"text"| b`. */
function readFlowchart(text: string): Flowchart {
  const [open, title, close, head, ...lines] = text.split('\n');
  expect([open, close, head]).toEqual(['---', '---', 'flowchart LR']);
  expect(title).toMatch(/^title: "(?:[^"\\]|\\.)*"$/);
  const labels = new Map<string, string>();
  const edges: string[] = [];
  const texts: string[] = [];
  const quoted = String.raw`"((?:[^"#<>&\x60\\|{}\[\]]|#\d+;)*)"`;
  const node = new RegExp(String.raw`^ {2}c_([a-z0-9_]+)\[${quoted}\]$`);
  const edge = new RegExp(String.raw`^ {2}c_([a-z0-9_]+) <?-->\|${quoted}\| c_([a-z0-9_]+)$`);
  const id = (written = ''): string => written.replaceAll('_', '-');
  const said = (written = ''): string =>
    written.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))).trim();
  for (const line of lines.slice(0, -1)) {
    if (/^ {2}%%(?!\{)[^{}]*$/.test(line)) continue;
    const [isNode, isEdge] = [node.exec(line), edge.exec(line)];
    if (isNode !== null) labels.set(id(isNode[1]), said(isNode[2]));
    else if (isEdge !== null) {
      edges.push(`${id(isEdge[1])} ${id(isEdge[3])}`);
      texts.push(said(isEdge[2]));
    } else expect.fail(`no line of a flowchart: ${line}`);
  }
  return { nodes: [...labels.keys()].toSorted(), edges: edges.toSorted(), labels, texts };
}
