import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { hostingFiles } from '../../src/build/hosting.ts';
import { embedHeaders, sampleHeaders, securityHeaders } from '../../src/build/policy.mjs';

/** All headers that the rules of `_headers` say for a path, as a host reads them. */
function headersAt(text: string, path: string): readonly string[] {
  const rules = text.split(/\n(?=\S)/).map((rule) => rule.trimEnd().split('\n'));
  return rules.flatMap(([pattern = '', ...headers]) => {
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    return matches ? headers.map((header) => header.trim()) : [];
  });
}

const said = (headers: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

describe('the rules that a host reads from the site', () => {
  const [headers] = hostingFiles(['en', 'ko'], '/');
  const text = headers?.text ?? '';

  test.each([
    ['/', securityHeaders],
    ['/ko/concept/sqs/', securityHeaders],
    ['/404.html', securityHeaders],
    ['/embed/', embedHeaders],
    ['/embed-sample.html', sampleHeaders],
  ])('give %s its headers, each of them once', (path, wanted) => {
    expect(headersAt(text, path).toSorted()).toEqual(said(wanted).toSorted());
  });

  test('keep what is named by its content for ever, and ask for the worker again', () => {
    expect(headersAt(text, '/assets/app-1.js')).toContain('Cache-Control: public, max-age=31536000, immutable');
    expect(headersAt(text, '/sw.js')).toContain('Cache-Control: no-cache');
    expect(headersAt(text, '/en/').join()).not.toContain('Cache-Control');
  });

  test('answer a missing part with no page', () => {
    const files = new Map(hostingFiles(['en'], '/').map((file) => [file.path, file.text]));
    expect(files.get('_redirects')).toContain('/assets/* /gone.txt 404');
    expect(files.get('gone.txt')).toBe('Not found\n');
  });
});

test('the recipes of the README say the headers that the site is tested with', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  for (const headers of [securityHeaders, embedHeaders, sampleHeaders]) {
    for (const value of Object.values(headers)) expect(readme).toContain(value);
  }
});
