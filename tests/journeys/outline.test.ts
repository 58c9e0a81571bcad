import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decodeCore } from '../../src/format/core.ts';
import { graphOf, type Graph } from '../../src/graph/graph.ts';
import { sentence } from '../../src/graph/sentence.ts';
import { addressOf, eventually, settled } from '../support/reader.ts';
import { visit } from '../support/site.ts';

interface Facts {
  readonly concepts: ReadonlySet<string>;
  /** Ids of relations, with the sentence that says them. */
  readonly relations: ReadonlyMap<string, string>;
}

const about: readonly (readonly [address: string, (graph: Graph) => ReadonlySet<string>])[] = [
  ['/en/', (graph) => new Set(graph.concepts.keys())],
  ['/ko/concept/data-firehose/', (graph) => around(graph, ['data-firehose'])],
  ['/en/concept/guardduty/?hops=2', (graph) => around(graph, around(graph, ['guardduty']))],
  ['/ko/compare/sqs-vs-amazon-mq/', (graph) => around(graph, ['sqs', 'amazon-mq'])],
  [
    '/en/?category=database,storage',
    (graph) => new Set([...graph.concepts.values()].filter(isStored).map(({ id }) => id)),
  ],
];

describe('outline and table list what the data holds, no more and no less', () => {
  test.each(about)('%s', async (address, inside) => {
    const page = await visit(address);
    const [, language = ''] = address.split('/');
    const graph = await graphOfSite(page);
    const wanted = factsOf(graph, inside(graph), language);

    await page.locator('.toolbar .segments button').nth(1).click();
    await page.locator('.outline').waitFor();
    expect(addressOf(page)).toContain('view=outline');
    expect(await outline(page)).toEqual(wanted);

    await page.locator('.toolbar .segments button').nth(2).click();
    await page.locator('.concept-table').waitFor();
    expect(addressOf(page)).toContain('view=table');
    const counts = new Map([...wanted.concepts].map((id) => [id, { out: 0, in: 0 }]));
    for (const id of wanted.relations.keys()) {
      const relation = graph.relations.get(id);
      for (const [end, way] of [
        [relation?.source, 'out'],
        [relation?.target, 'in'],
      ] as const) {
        const count = counts.get(end ?? '');
        if (count !== undefined) count[way]++;
      }
    }
    expect(await table(page)).toEqual(counts);
  });
});

test('the table sorts, and chooses for comparison', async () => {
  const page = await visit('/en/concept/sqs/?view=table');
  await page.getByRole('button', { name: 'Sort by Out', exact: true }).click();
  await page.getByRole('button', { name: 'Sort by Out', exact: true }).click();
  await eventually(() => page.locator('th[aria-sort=descending]').innerText()).toContain('Out');
  const out = [...(await table(page)).values()].map((count) => count.out);
  expect(out).toEqual([...out].sort((a, b) => b - a));
  await page.locator('tr[data-concept=sns] input').check();
  await page.locator('tr[data-concept=sqs] input').check();
  await eventually(() => addressOf(page)).toBe('/en/concept/sqs/?select=sns,sqs&view=table');
  await page.locator('.outline, .concept-table').locator('a[data-concept=sns]').click();
  await settled(page);
  expect(addressOf(page)).toBe('/en/concept/sns/?select=sns,sqs&view=table');
});

function isStored({ category }: { readonly category: string }): boolean {
  return category === 'database' || category === 'storage';
}

/** Concepts and those that a relation joins to them. */
function around(graph: Graph, ids: Iterable<string>): ReadonlySet<string> {
  const found = new Set(ids);
  const inner = new Set(found);
  for (const { source, target } of graph.relations.values()) {
    if (inner.has(source)) found.add(target);
    if (inner.has(target)) found.add(source);
  }
  return found;
}

function factsOf(graph: Graph, concepts: ReadonlySet<string>, language: string): Facts {
  const relations = [...graph.relations.values()].filter(
    ({ source, target }) => concepts.has(source) && concepts.has(target),
  );
  return { concepts, relations: new Map(relations.map((one) => [one.id, sentence(graph, one, language, 'source')])) };
}

/** The graph that the site ships. */
async function graphOfSite(page: Page): Promise<Graph> {
  const decoded = decodeCore(await (await page.request.get('/data/core.json')).json());
  return decoded.ok ? graphOf(decoded.value) : expect.fail('the core of the site cannot be read');
}

async function outline(page: Page): Promise<Facts> {
  const concepts = await page
    .locator('.outline a[data-concept]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-concept') ?? ''));
  const relations = await page
    .locator('.outline-relations a')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('href') ?? '', link.textContent ?? ''] as const));
  expect(new Set(concepts).size, 'no concept twice').toBe(concepts.length);
  return {
    concepts: new Set(concepts),
    relations: new Map(
      relations.map(([href, text]) => [new URL(href, 'http://site').searchParams.get('relation') ?? '', text]),
    ),
  };
}

async function table(page: Page): Promise<ReadonlyMap<string, { readonly out: number; readonly in: number }>> {
  const rows = await page.locator('.concept-table tr[data-concept]').evaluateAll((all) =>
    all.map((row) => ({
      id: row.getAttribute('data-concept') ?? '',
      numbers: [...row.querySelectorAll('td.number')].map((cell) => Number(cell.textContent)),
    })),
  );
  return new Map(rows.map(({ id, numbers: [out = -1, into = -1] }) => [id, { out, in: into }]));
}
