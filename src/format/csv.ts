import type { Excerpt } from './excerpt.ts';
import { harmlessCell, type Grid } from './table-text.ts';

/** The concepts as a table for spreadsheets and for Gephi's node list. */
export function conceptsCsv({ concepts }: Excerpt): string {
  return csvOf([
    ['id', 'label', 'name', 'kind', 'category', 'status'],
    ...concepts.map(({ id, short, name, kind, category, status }) => [id, short, name, kind, category, status]),
  ]);
}

/** The relations as a table for spreadsheets and for Gephi's edge list. */
export function relationsCsv({ relations }: Excerpt): string {
  return csvOf([
    ['id', 'source', 'target', 'type', 'label', 'sentence'],
    ...relations.map(({ id, source, target, type, label, sentence }) => [id, source, target, type, label, sentence]),
  ]);
}

/** RFC 4180, with the mark by which Excel knows UTF-8, and no cell that it would take for a formula. */
function csvOf(grid: Grid): string {
  return `\uFEFF${grid.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const harmless = harmlessCell(text.toWellFormed().replaceAll('\0', ''));
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
