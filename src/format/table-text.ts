/** Rows of cells, the first of them the head; each row as long as the head. */
export type Grid = readonly (readonly string[])[];

/**
 * A table of GitHub-flavoured Markdown. Cells are taken literally: what would be read as markup is escaped, a line
 * break is `<br>`. A backslash is written as a character reference, since parsers disagree on one before a pipe.
 */
export function markdownTable(grid: Grid): string {
  const [head = [], ...rows] = grid.map((row) => row.map(markdownCell));
  const rule = head.map(() => '---');
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A text that Markdown shows as it is, on one line. */
export function markdownText(text: string): string {
  return text
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('\\', '&#92;')
    .replace(/[|*_`[\]<>~]/g, '\\$&')
    .replace(/\r\n?|\n/g, '<br>');
}

function markdownCell(text: string): string {
  return markdownText(text) || ' ';
}

/**
 * Tab-separated values for a spreadsheet. A cell that it would take for a formula gets an apostrophe before it; tabs and
 * line breaks become spaces; quotation marks are doubled within quotation marks.
 */
export function tsvTable(grid: Grid): string {
  return grid.map((row) => row.map(tsvCell).join('\t')).join('\r\n');
}

/** A cell that no spreadsheet takes for a formula. */
export function harmlessCell(text: string): string {
  return /^\s*[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
}

function tsvCell(text: string): string {
  const harmless = harmlessCell(text.replace(/\s+/g, ' ').trim());
  return harmless.includes('"') ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
