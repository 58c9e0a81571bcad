/** What people write by hand for the first part of an address below the language. */
const pages: Readonly<Record<string, string>> = {
  concepts: 'concept',
  comparison: 'compare',
  comparisons: 'compare',
  paths: 'path',
  scenarios: 'scenario',
  tours: 'tour',
};
const known = new Set([...Object.values(pages), 'about']);

/**
 * The parts of a path as they are meant: without the ending of a file, the language and the page in small letters, and
 * without a language that the graph does not speak. Ids stay as they were written.
 */
export function meantSegments(path: readonly string[], languages: readonly string[]): readonly string[] {
  const segments = path.map((one) => one.replace(/(?:^index)?\.html?$/i, '')).filter((one) => one !== '');
  const [first = '', second = ''] = segments;
  const language = first.toLowerCase();
  if (languages.includes(language)) return [language, ...pageFirst(segments.slice(1))];
  const foreign = /^[a-z]{2}(?:-[a-z]{2,4})?$/.test(language) && known.has(pageOf(second));
  return pageFirst(foreign ? segments.slice(1) : segments);
}

function pageFirst([page, ...rest]: readonly string[]): readonly string[] {
  return page === undefined ? [] : [known.has(pageOf(page)) ? pageOf(page) : page, ...rest];
}

function pageOf(written: string): string {
  const page = written.toLowerCase();
  return Object.hasOwn(pages, page) ? (pages[page] ?? page) : page;
}
