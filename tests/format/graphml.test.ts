import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { expect, test } from 'vitest';
import { graphmlOf } from '../../src/format/graphml.ts';
import { anyExcerpt, graphOfExcerpt, inXml } from '../support/excerpts.ts';

test('GraphML is read by another program as the same graph, whatever names hold', () => {
  fc.assert(
    fc.property(anyExcerpt(), (excerpt) => {
      const graph = parse(MultiDirectedGraph, graphmlOf(excerpt));
      const edges = graph.mapEdges((_, { type }, source, target) => `${source} ${String(type)} ${target}`);
      expect({ nodes: graph.nodes().toSorted(), edges: edges.toSorted() }).toEqual(graphOfExcerpt(excerpt));
      for (const { id, name, short } of excerpt.concepts) {
        const { label = '', name: read = '', kind } = graph.getNodeAttributes(id);
        expect([label, read, kind]).toEqual([inXml(short), inXml(name), 'service']);
      }
      for (const { id, sentence } of excerpt.relations)
        expect(graph.getEdgeAttribute(id, 'sentence')).toBe(inXml(sentence));
    }),
    { numRuns: 300 },
  );
});
