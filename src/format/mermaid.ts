import type { Excerpt } from './excerpt.ts';

/** A Mermaid flowchart: what a Markdown page on GitHub, GitLab or Notion draws by itself. Grammar: mermaid.js.org, flowcharts. */
export function mermaidOf({ title, address, concepts, relations, types }: Excerpt): string {
  const symmetric = new Set(types.filter((type) => type.symmetric).map(({ id }) => id));
  return [
    '---',
    `title: ${JSON.stringify(plain(title))}`,
    '---',
    'flowchart LR',
    `  %% ${plain(address).replaceAll('{', '%7B').replaceAll('}', '%7D')}`,
    ...concepts.map(({ id, short }) => `  ${nodeId(id)}["${label(short)}"]`),
    ...relations.map(({ source, target, type, label: text }) => {
      const arrow = symmetric.has(type) ? '<-->' : '-->';
      return `  ${nodeId(source)} ${arrow}|"${label(text)}"| ${nodeId(target)}`;
    }),
    '',
  ].join('\n');
}

/** No word of the grammar, and nothing that an arrow could swallow. */
function nodeId(id: string): string {
  return `c_${id.replaceAll('-', '_')}`;
}

/** Within quotation marks, what Mermaid or its Markdown could read as markup is written by its number; never empty. */
function label(text: string): string {
  return (plain(text) || ' ')
    .replace(/[^\p{L}\p{M}\p{N} ,./()+:-]/gu, (letter) => `#${letter.codePointAt(0)};`)
    .replace(/^([-+]|\d+[.)])/, (start) => start.replace(/[-+.)]/, (letter) => `#${letter.charCodeAt(0)};`));
}

/** One line without control characters. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}
