import fc from 'fast-check';
import { Parser, type Quad } from 'n3';
import { expect, test } from 'vitest';
import { turtleOf } from '../../src/format/turtle.ts';
import { anyExcerpt, graphOfExcerpt } from '../support/excerpts.ts';

const site = 'https://relata.example/en/';
const skos = 'http://www.w3.org/2004/02/skos/core#';
const idOf = (iri: string): string => iri.slice(`${site}concept/`.length, -1);

test('Turtle is read by another program as the same graph, whatever names hold', () => {
  fc.assert(
    fc.property(anyExcerpt(), (excerpt) => {
      const quads: readonly Quad[] = new Parser().parse(turtleOf(excerpt));
      const about = `${site}about/#`;
      const nodes = quads
        .filter(({ object }) => object.value === `${skos}Concept`)
        .map(({ subject }) => idOf(subject.value));
      const edges = quads
        .filter(({ predicate }) => predicate.value.startsWith(about))
        .map(
          ({ subject, predicate, object }) =>
            `${idOf(subject.value)} ${predicate.value.slice(about.length)} ${idOf(object.value)}`,
        );
      expect({ nodes: nodes.toSorted(), edges: edges.toSorted() }).toEqual(graphOfExcerpt(excerpt));
      const labels = quads.flatMap(({ subject, predicate, object }) =>
        predicate.value === `${skos}prefLabel` && object.termType === 'Literal'
          ? [`${idOf(subject.value)} ${object.language} ${object.value}`]
          : [],
      );
      expect(labels.toSorted()).toEqual(
        excerpt.concepts
          .flatMap(({ id, names }) =>
            Object.entries(names).map(([language, name]) => `${id} ${language} ${name.toWellFormed()}`),
          )
          .toSorted(),
      );
    }),
    { numRuns: 300 },
  );
});
