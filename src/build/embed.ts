/** The page for other people's pages: bundled by itself, so that it weighs on nothing else, nor anything else on it. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { Graph } from '../graph/graph.ts';
import { brotli } from './compress.ts';
import { embedSheet } from './graph-css.ts';
import { metaPolicy } from './policy.mjs';

export interface BuiltFile {
  /** Below the site's folder. */
  readonly path: string;
  readonly source: string | Uint8Array;
}

/** Half of what the app's first view may weigh, rounded down; bytes, brotli. */
export const embedLimit = 140_000;

const page = 'embed/index.html';

/** `embed/index.html` and what it loads; fonts are the same files as the app's. */
export async function embedFiles(graph: Graph, base: string): Promise<readonly BuiltFile[]> {
  const output = await build({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    base,
    publicDir: false,
    logLevel: 'silent',
    plugins: [sheet(graph)],
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: fileURLToPath(new URL('../embed.html', import.meta.url)) },
    },
  });
  const files = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
  return files.map((file): BuiltFile => {
    if (file.type === 'chunk') return { path: file.fileName, source: file.code };
    if (file.fileName !== 'embed.html') return { path: file.fileName, source: file.source };
    return {
      path: page,
      source: dressed(
        String(file.source),
        base,
        files.map((one) => one.fileName),
      ),
    };
  });
}

/** The policy on the page itself, and early word of what its script will ask for. */
function dressed(html: string, base: string, files: readonly string[]): string {
  const latin = files.filter((file) => /\/latin-[^/]*\.woff2$/.test(file));
  const lines = [
    `<meta http-equiv="Content-Security-Policy" content="${metaPolicy.replaceAll('"', '&quot;')}" />`,
    `<link rel="preload" href="${base}data/core.json" as="fetch" crossorigin />`,
    ...latin.map((file) => `<link rel="preload" href="${base}${file}" as="font" type="font/woff2" crossorigin />`),
  ];
  const rooted = html.replace('href="/icon.svg"', `href="${base}icon.svg"`);
  return rooted.replace(/<meta charset="[^"]*" ?\/?>/, (charset) => [charset, ...lines].join('\n    '));
}

/** `virtual:graph.css` as the embedded picture needs it. */
function sheet(graph: Graph): Plugin {
  return {
    name: 'relata:embed-styling',
    resolveId: (id) => (id === 'virtual:graph.css' ? embedSheet(graph) : undefined),
  };
}

/** What the embedded picture costs, as a line for people and a sentence if it is too much. */
export async function embedCost(
  folder: string,
): Promise<{ readonly text: string; readonly broken: readonly string[] }> {
  const html = await readFile(join(folder, page), 'utf8');
  const asked = /<(?:link rel="(?:preload|modulepreload|stylesheet)"|script)[^>]*? (?:href|src)="([^"]+)"/g;
  const addresses = [...html.matchAll(asked)].map((match) => match[1] ?? '');
  const base = (addresses.find((one) => one.endsWith('data/core.json')) ?? '/').slice(0, -'data/core.json'.length);
  const files = new Set([page, ...addresses.map((one) => one.slice(base.length))]);
  const sizes = await Promise.all([...files].map((file) => sizeOf(join(folder, file))));
  const bytes = sizes.reduce((sum, one) => sum + one, 0);
  const kilobytes = (bytes / 1000).toFixed(1).padStart(8);
  return {
    text: `${kilobytes} kB of ${embedLimit / 1000} in ${files.size} requests: ${page}`,
    broken: bytes > embedLimit ? [`${page}: ${bytes} is over the limit of ${embedLimit}`] : [],
  };
}

async function sizeOf(path: string): Promise<number> {
  if (path.endsWith('.woff2')) return (await stat(path)).size;
  return (await brotli(await readFile(path))).length;
}
