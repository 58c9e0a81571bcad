/** The small graph of another field, compiled; and copies of it with something changed. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Compilation, compile } from '../../src/build/compile.ts';
import type { Graph } from '../../src/graph/graph.ts';

export const coffee = fileURLToPath(new URL('../fixtures/coffee', import.meta.url));
export const aws = fileURLToPath(new URL('../../graph-data/aws', import.meta.url));

/** The day on which the fixtures are true. */
export const today = '2026-11-23';

export async function coffeeGraph(): Promise<Graph> {
  return graphIn(await compile(coffee, { today }));
}

export function graphIn({ graph, problems }: Compilation): Graph {
  if (graph === undefined) throw new Error(problems.map(({ what }) => what).join('\n'));
  return graph;
}

export interface Change {
  /** Below the graph's folder; made anew when there is none. */
  readonly file: string;
  /** What is replaced; the whole file when left out. */
  readonly old?: string | RegExp;
  readonly by: string;
}

/** Compiles the coffee graph with some files changed. */
export async function compiledWith(...changes: readonly Change[]): Promise<Compilation> {
  const folder = await mkdtemp(join(tmpdir(), 'relata-graph-'));
  try {
    await cp(coffee, folder, { recursive: true });
    for (const { file, old, by } of changes) {
      const path = join(folder, file);
      const before = old === undefined ? '' : await readFile(path, 'utf8');
      const after = old === undefined ? by : before.replace(old, () => by);
      if (old !== undefined && before === after) throw new Error(`${file} does not hold ${String(old)}`);
      await writeFile(path, after);
    }
    const { problems, warnings, graph } = await compile(folder, { today });
    const below = <T extends { readonly file: string }>(one: T): T => ({
      ...one,
      file: one.file.slice(folder.length + 1),
    });
    return { problems: problems.map(below), warnings: warnings.map(below), ...(graph === undefined ? {} : { graph }) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
