import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFolder } from '../../src/build/compress.ts';
import { type Served, serve } from '../../src/build/serve.mjs';

let folder = '';
let site: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relata-site-'));
  for (const path of ['en', 'assets', 'data', 'embed']) await mkdir(join(folder, path));
  await writeFile(join(folder, 'index.html'), '<html lang="ko">');
  await writeFile(join(folder, 'en/index.html'), '<html lang="en">');
  await writeFile(join(folder, 'embed/index.html'), '<html lang="xx">');
  await writeFile(join(folder, '404.html'), '<html lang="ko" class="missing">');
  await writeFile(join(folder, 'assets/app-AbC123.js'), 'export const x = 1;'.repeat(99));
  await writeFile(join(folder, 'data/core.json'), '{}');
  await compressFolder(folder);
  site = await serve({ folder, port: 0 });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(site.address + path, { ...init, redirect: 'manual' });

describe('the site', () => {
  test('is served with its content policy and no way round it', async () => {
    const { headers } = await get('');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types relata",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('may be framed by others in one page alone', async () => {
    const framedBy = async (path: string): Promise<string> => {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      return `${/frame-ancestors [^;]*/.exec(policy)?.[0] ?? ''}, ${headers.get('x-frame-options') ?? 'no option'}`;
    };
    for (const path of ['embed/', 'embed', 'embed/?at=/en/', 'embed/?at=https://elsewhere.example/']) {
      expect(await framedBy(path), path).toBe('frame-ancestors *, no option');
    }
    for (const path of [
      '',
      'en/',
      'embed/index.html',
      'embed/other',
      'embed//',
      'en/embed/',
      'embedded/',
      '?at=/embed/',
    ]) {
      expect(await framedBy(path), path).toBe("frame-ancestors 'none', DENY");
    }
    const policy = (await get('embed/?at=/en/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect((await get('embed/other')).status).toBe(404);
  });

  test.each([
    ['', 'ko'],
    ['en/', 'en'],
    ['en', 'en'],
    ['en/?q=sqs', 'en'],
  ])('a page is a page: /%s', async (path, language) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toBe(`<html lang="${language}">`);
  });

  test.each([
    'en/concept/gone/?hops=2',
    'fr/concept/sqs/',
    '__proto__/',
    '%E0%A4%A',
    'en/concept/%00/',
    '..%2f..%2fx',
    '/evil.example',
    'en/concept/http-1.1',
  ])('for a page that is missing comes the page that says so: /%s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).toContain('class="missing"');
  });

  test.each(['assets/gone-XyZ.js', 'data/concept/sqs.json', 'en/favicon.ico', 'assets/'])(
    'what is missing is missing: /%s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toContain('text/plain');
    },
  );

  test('a hashed file is kept for ever, and sent compressed', async () => {
    const response = await get('assets/app-AbC123.js', { headers: { 'Accept-Encoding': 'br' } });
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toContain('export const x');
  });

  test('a file that may change is asked for again', async () => {
    const { headers } = await get('data/core.json');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('etag')).not.toBeNull();
  });

  test('only reads are answered', async () => {
    expect((await get('', { method: 'POST' })).status).toBe(405);
  });

  test('takes the next free port', async () => {
    const { port } = new URL(site.address);
    const other = await serve({ folder, port: Number(port) });
    expect(Number(new URL(other.address).port)).toBeGreaterThan(Number(port));
    await other.close();
  });

  test('may lie below another site', async () => {
    const below = await serve({ folder, port: 0, base: '/relata/' });
    expect(await (await fetch(`${below.address}en/`)).text()).toBe('<html lang="en">');
    expect((await fetch(new URL('/en/', below.address))).status).toBe(404);
    await below.close();
  });
});
