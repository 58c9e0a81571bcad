import { expect, test } from 'vitest';
import { allParts, partIn } from '../../src/worker/plan.ts';

test('each part is found again in the file of all parts, and nothing else', () => {
  const parts = [
    { path: 'core.json', text: '{"a":1}' },
    { path: 'concept/sqs.json', text: JSON.stringify({ says: 'a line\nand a\ttab, concept/sns.json\t' }) },
    { path: 'concept/s3.json', text: '{}' },
  ];
  const all = allParts(parts);
  for (const { path, text } of parts) expect(partIn(all, path)).toBe(text);
  for (const path of ['concept/sns.json', 's3.json', 'concept/s', '']) expect(partIn(all, path)).toBeUndefined();
});
