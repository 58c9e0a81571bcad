/** The service worker of a build, and the one that ends it. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { allParts, type WorkerPlan } from '../worker/plan.ts';
import type { DataFile } from './data-files.ts';

export interface Built {
  readonly base: string;
  /** All that the build made, by path below the site's base; what is in `assets/` is named by its content. */
  readonly files: readonly string[];
  /** The template that all pages are made of: it names the first scripts and styles. */
  readonly template: string;
  /** The graph's parts by path below `data/`. */
  readonly parts: readonly DataFile[];
  /** Of the graph, the first one first. */
  readonly languages: readonly string[];
}

/** What pages call themselves: the same for the same code and data. */
export function pagesVersion({ files, template, parts }: Built): string {
  const own = parts.map(({ path, text }) => [path, text]);
  return digest(JSON.stringify([files.filter(isAsset).toSorted(), template, own]));
}

/** `sw.js`, `sw-off.js` and the file of all parts. `pages` are those that were made, to find the shells among them. */
export async function workerFiles(built: Built, pages: readonly DataFile[]): Promise<readonly DataFile[]> {
  const graph = allParts(built.parts);
  const graphFile = { path: `assets/graph-${digest(graph)}.txt`, text: graph };
  const shells = built.languages.flatMap((folder) => pages.filter(({ path }) => path === `${folder}/index.html`));
  const plan: Omit<WorkerPlan, 'version'> = {
    pages: pagesVersion(built),
    base: built.base,
    files: ['icon.svg', graphFile.path, ...built.files.filter(isAsset).toSorted()],
    graph: graphFile.path,
    shells: shells.map(({ path }) => path.slice(0, -'index.html'.length)),
  };
  const version = digest(JSON.stringify([plan, shells.map(({ text }) => text)]));
  return [
    graphFile,
    { path: 'sw.js', text: await bundled('worker', { relataPlan: { ...plan, version } }) },
    { path: 'sw-off.js', text: await bundled('off', { relataBase: built.base }) },
  ];
}

function isAsset(path: string): boolean {
  return path.startsWith('assets/') && !path.endsWith('.map');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** A classic script, since not every browser takes modules as service workers. */
async function bundled(entry: 'worker' | 'off', values: Readonly<Record<string, unknown>>): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    define: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL(`../worker/${entry}.ts`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const chunks = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = chunks;
  if (chunk?.type !== 'chunk' || chunks.length > 1) throw new Error(`src/worker/${entry}.ts did not become one script`);
  return chunk.code;
}
