import { beforeEach, describe, expect, test } from 'vitest';
import { answering, type Answering } from '../../src/worker/answer.ts';
import { keep } from '../../src/worker/keep.ts';
import { allParts, type WorkerPlan } from '../../src/worker/plan.ts';
import { world, type World } from './reach.ts';

const plan: WorkerPlan = {
  version: 'w1',
  pages: 'p1',
  base: '/sub/',
  files: ['assets/app-1.js', 'assets/graph-1.txt'],
  graph: 'assets/graph-1.txt',
  shells: ['en/', 'ko/'],
};

let reach: World;
let answer: Answering;

beforeEach(async () => {
  const shell = (name: string): string => `<html data-version="p1">${name}`;
  reach = world({
    '/sub/assets/app-1.js': 'app',
    '/sub/assets/graph-1.txt': allParts([{ path: 'core.json', text: '"old"' }]),
    '/sub/en/': shell('English'),
    '/sub/ko/': shell('Korean'),
    '/sub/en/concept/sqs/': 'SQS',
    '/sub/data/core.json': '"new"',
    '/sub/data/late.json': '"late"',
  });
  await keep(plan, reach);
  answer = answering(plan, reach);
});

async function got(path: string, mode: RequestMode = 'cors'): Promise<string | undefined> {
  // Scripts cannot make a request for a page; browsers do.
  const request = new Request(`https://site.example${path}`);
  Object.defineProperty(request, 'mode', { value: mode });
  return (await answer(request))?.text();
}

describe('with a network', () => {
  test('a page is the site’s', async () => {
    expect(await got('/sub/en/concept/sqs/', 'navigate')).toBe('SQS');
  });

  test('what is named by its content is not asked for again', async () => {
    reach.asked.length = 0;
    expect(await got('/sub/assets/app-1.js')).toBe('app');
    expect(reach.asked).toEqual([]);
  });

  test('a page of this version reads the graph of this version; any other, and a first look, the site’s', async () => {
    expect(await got('/sub/data/core.json?v=p1')).toBe('"old"');
    expect(await got('/sub/data/core.json?v=p2')).toBe('"new"');
    expect(await got('/sub/data/core.json')).toBe('"new"');
    expect(await got('/sub/data/late.json?v=p1')).toBe('"late"');
  });

  test('other sites, other folders, other files and the page to embed are none of its business', async () => {
    expect(await got('/sub/embed/?at=/en/', 'navigate')).toBeUndefined();
    for (const url of ['https://other.example/sub/assets/app-1.js', 'https://site.example/assets/app-1.js']) {
      expect(answer(new Request(url))).toBeUndefined();
    }
    expect(answer(new Request('https://site.example/sub/previews/en/map.png'))).toBeUndefined();
    expect(answer(new Request('https://site.example/sub/data/core.json', { method: 'HEAD' }))).toBeUndefined();
  });
});

describe('without a network', () => {
  beforeEach(() => {
    reach.down = true;
  });

  test.each([
    ['/sub/en/concept/sqs/?hops=2', 'English'],
    ['/sub/ko/compare/?of=sqs,sns', 'Korean'],
    ['/sub/', 'English'],
    ['/sub/fr/', 'English'],
  ])('%s is a page that reads its address', async (path, shell) => {
    expect(await got(path, 'navigate')).toContain(shell);
  });

  test('the graph is there', async () => {
    expect(await got('/sub/data/core.json')).toBe('"old"');
    expect(await got('/sub/data/core.json?v=p1')).toBe('"old"');
  });

  test('a page of another version is not given this one’s graph, and a file is no page', async () => {
    await expect(got('/sub/data/core.json?v=p2')).rejects.toThrow('Failed to fetch');
    await expect(got('/sub/en/concept/sqs/index.json', 'navigate')).rejects.toThrow('Failed to fetch');
  });
});

test('a site that is in trouble is answered for, and its graph then read without asking it again', async () => {
  const fetch = () => Promise.resolve(new Response('Bad gateway', { status: 502 }));
  answer = answering(plan, { caches: reach.caches, origin: reach.origin, now: reach.now, fetch });
  expect(await got('/sub/ko/', 'navigate')).toContain('Korean');
  expect(await got('/sub/data/core.json')).toBe('"old"');
  reach.time += 60_000;
  expect(await got('/sub/data/core.json')).toBe('Bad gateway');
});
