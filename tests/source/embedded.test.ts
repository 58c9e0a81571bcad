import { expect, test } from 'vitest';
import { embeddedSource } from '../../src/source/embedded.ts';
import type { Part } from '../../src/source/source.ts';

const part: Part = { kind: 'concept', id: 'a' };
const never = new AbortController().signal;
const answering = (status: number, body: string) =>
  embeddedSource('/base/', () => Promise.resolve(new Response(body, { status })));

test('asks for one file a part, below the base', async () => {
  const urls: string[] = [];
  const source = embeddedSource('/base/', (url) => {
    urls.push(url);
    return Promise.resolve(new Response('', { status: 404 }));
  });
  await source.load(part, never);
  await source.load({ kind: 'texts' }, never);
  expect(urls).toEqual(['/base/data/concept/a.json', '/base/data/texts.json']);
});

test.each([
  [404, '', 'missing'],
  [500, '', 'unreachable'],
  [200, '<html>', 'damaged'],
  [200, '{"concepts": 7}', 'damaged'],
] as const)('says what is wrong with an answer of %i %s', async (status, body, kind) => {
  expect(await answering(status, body).load(part, never)).toEqual({ ok: false, error: { kind, part } });
});

test('says that there was no answer, or that it was stopped', async () => {
  const failing = embeddedSource('/', () => Promise.reject(new TypeError('offline')));
  expect(await failing.load(part, never)).toMatchObject({ error: { kind: 'unreachable' } });
  expect(await failing.load(part, AbortSignal.abort())).toMatchObject({ error: { kind: 'aborted' } });
});
