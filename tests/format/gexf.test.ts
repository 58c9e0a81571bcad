import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { expect, test } from 'vitest';
import { gexfOf } from '../../src/format/gexf.ts';
import { anyExcerpt, graphOfExcerpt, inXml } from '../support/excerpts.ts';

test('GEXF is read by another program as the same graph, whatever names hold', () => {
  fc.assert(
    fc.property(anyExcerpt(), (excerpt) => {
      const graph = parse(MultiGraph, gexfOf(excerpt));
      const edges = graph.mapEdges((_, { type }, source, target) => `${source} ${String(type)} ${target}`);
      expect({ nodes: graph.nodes().toSorted(), edges: edges.toSorted() }).toEqual(graphOfExcerpt(excerpt));
      for (const { id, name, short } of excerpt.concepts) {
        const { label = '', name: read = '', category } = graph.getNodeAttributes(id);
        expect([label, read, category]).toEqual([inXml(short), inXml(name), 'left']);
      }
    }),
    { numRuns: 300 },
  );
});
