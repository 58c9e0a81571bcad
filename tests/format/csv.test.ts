import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conceptsCsv, relationsCsv } from '../../src/format/csv.ts';
import { anyExcerpt, graphOfExcerpt } from '../support/excerpts.ts';

function read(csv: string): readonly Readonly<Record<string, string>>[] {
  return parse(csv, { columns: true, bom: true, relax_column_count: false });
}

test('two tables are read by another program as the same graph, whatever names hold', () => {
  fc.assert(
    fc.property(anyExcerpt(), (excerpt) => {
      const concepts = read(conceptsCsv(excerpt));
      const relations = read(relationsCsv(excerpt));
      expect({
        nodes: concepts.map(({ id = '' }) => id).toSorted(),
        edges: relations.map(({ source, type, target }) => `${source} ${type} ${target}`).toSorted(),
      }).toEqual(graphOfExcerpt(excerpt));
      excerpt.concepts.forEach(({ name }, index) => {
        const plain = name.toWellFormed().replaceAll('\0', '');
        expect([plain, `'${plain}`]).toContain(concepts[index]?.['name']);
      });
      // A spreadsheet runs what begins so, blanks before it or not.
      const cells = [...concepts, ...relations].flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
