import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schemaFiles } from '../../src/build/schema.ts';

const folder = 'graph-data/schema';

test('the schemas that editors use are those that check: `graph -- schema` writes them', () => {
  const files = schemaFiles();
  expect(files.map(({ path }) => path).toSorted()).toEqual(readdirSync(folder).toSorted());
  for (const { path, text } of files) expect(text, path).toBe(readFileSync(join(folder, path), 'utf8'));
});

test('an editor takes numbers, flags and years as YAML writes them', () => {
  const concept = schemaFiles().find(({ path }) => path === 'concept.schema.json')?.text ?? '{}';
  const { properties } = JSON.parse(concept) as {
    properties: Record<string, { items: { properties: Record<string, { type: unknown }> } }>;
  };
  expect(properties['values']?.items.properties['amount']?.type).toBe('number');
  expect(properties['relations']?.items.properties['native']?.type).toBe('boolean');
  expect(properties['history']?.items.properties['date']?.type).toEqual(['string', 'integer']);
});
