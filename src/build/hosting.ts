/** What hosts read that take their rules from files of the site itself: `_headers` and `_redirects`, as Netlify has them. */
import type { DataFile } from './data-files.ts';
import { embedHeaders, sampleHeaders, securityHeaders } from './policy.mjs';

type Headers = Readonly<Record<string, string>>;

/** What stands in the place of a file that is missing: no page, so that nothing mistakes it for one. */
const gone = 'gone.txt';

export function hostingFiles(languages: readonly string[], base: string): readonly DataFile[] {
  return [
    { path: '_headers', text: headersFile(languages, base) },
    {
      path: '_redirects',
      text: ['assets', 'data'].map((folder) => `${base}${folder}/* ${base}${gone} 404\n`).join(''),
    },
    { path: gone, text: 'Not found\n' },
  ];
}

/** No path is in two rules that say the same header: hosts differ in what they make of it. */
function headersFile(languages: readonly string[], base: string): string {
  const everywhere = Object.entries(securityHeaders).filter(
    ([name, value]) => embedHeaders[name] === value && sampleHeaders[name] === value,
  );
  const apart = (headers: Headers): readonly [string, string][] =>
    Object.entries(headers).filter(([name]) => !everywhere.some(([one]) => one === name));
  const pages = ['', 'index.html', '404.html', ...languages.map((language) => `${language}/*`)];
  return [
    rule(`${base}*`, everywhere),
    ...pages.map((path) => rule(base + path, apart(securityHeaders))),
    rule(`${base}embed/*`, apart(embedHeaders)),
    rule(`${base}embed-sample.html`, apart(sampleHeaders)),
    rule(`${base}assets/*`, [['Cache-Control', 'public, max-age=31536000, immutable']]),
    rule(`${base}sw.js`, [['Cache-Control', 'no-cache']]),
  ].join('');
}

function rule(path: string, headers: readonly (readonly [string, string])[]): string {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
