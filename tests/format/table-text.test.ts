import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownTable, markdownText, tsvTable } from '../../src/format/table-text.ts';

describe('a Markdown table', () => {
  test('reads as a table: head, rule, rows', () => {
    expect(
      markdownTable([
        ['Criterion', 'SQS'],
        ['Ordering', 'FIFO | standard'],
      ]),
    ).toBe('| Criterion | SQS |\n| --- | --- |\n| Ordering | FIFO \\| standard |');
  });

  test('parses back to the same cells, whatever stands in them', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('|', '\\', '\n', '\r\n', '<br>', '&', '*', '`', 'ㅎ', '한', '값', ' ', '-', '#'),
      }),
    );
    const width = fc.integer({ min: 1, max: 6 });
    const grids = width.chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
    );
    fc.assert(
      fc.property(grids, (grid) => {
        const expected = grid.map((row) => row.map((text) => text.trim().replace(/\r\n?/g, '\n')));
        expect(parsed(markdownTable(grid))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('a text outside a table is taken literally too', () => {
    expect(markdownText('[a](javascript:x) *b*')).toBe('\\[a\\](javascript:x) \\*b\\*');
  });
});

describe('a table for a spreadsheet', () => {
  test('makes cells harmless that would be taken for formulas', () => {
    const cells = ['=HYPERLINK("x")', '+1', '-1', '@a', '＝1', ' =1', '1-2', 'a=b'];
    expect(tsvTable([cells]).split('\t')).toEqual([
      '"\'=HYPERLINK(""x"")"',
      "'+1",
      "'-1",
      "'@a",
      "'＝1",
      "'=1",
      '1-2',
      'a=b',
    ]);
  });

  test('has as many cells as the grid, whatever stands in them, and none that begins a formula', () => {
    const grids = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(grids, (grid) => {
        const rows = tsvTable(grid)
          .split('\r\n')
          .map((row) => row.split('\t'));
        expect(rows.map((row) => row.length)).toEqual(grid.map((row) => row.length));
        for (const cell of rows.flat()) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});

/** A table of GitHub-flavoured Markdown, as its specification reads it; `<br>` is a line break. */
function parsed(markdown: string): string[][] {
  const [head = '', rule = '', ...rows] = markdown.split('\n').map(cellsOf);
  expect([...rule].every((cell) => cell === '---')).toBe(true);
  return [head, ...rows].map((row) => [...row].map(shown));
}

function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\' && line[at + 1] === '|') cell += line.slice(at, ++at + 1);
    else if (line[at] === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += line[at];
  }
  expect(cell).toBe('');
  return cells.slice(1);
}

function shown(cell: string): string {
  return cell.replace(/<br>|\\([!-/:-@[-`{-~])|&amp;|&#92;/g, (mark, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped;
    return { '<br>': '\n', '&amp;': '&', '&#92;': '\\' }[mark] ?? mark;
  });
}
