/** What the first view costs, held against its limits. Prints a table when run as a command. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotli } from './compress.ts';

export interface Cost {
  readonly file: string;
  /** Brotli for texts, as they are for fonts. */
  readonly bytes: number;
}

export interface Budget {
  readonly costs: readonly Cost[];
  /** One sentence for each limit that is broken. */
  readonly broken: readonly string[];
}

export const limits = { script: 230_000, all: 300_000, requests: 12, core: 45_000 } as const;

interface ManifestEntry {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

/** Chunks that the first view loads by itself, without being asked for. */
const loadedUnasked = /(?:^|\/)canvas\//;

/** The first view of a built site: its page, core, scripts (the canvas included), styles and preloaded fonts. */
export async function budgetOf(folder: string): Promise<Budget> {
  const manifest: Readonly<Record<string, ManifestEntry>> = JSON.parse(
    await readFile(join(folder, '.vite/manifest.json'), 'utf8'),
  );
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const preloaded = [...html.matchAll(/<link rel="preload" href="[^"]*?((?:assets|data)\/[^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const files = new Set(['index.html', ...preloaded, ...firstFiles(manifest)]);
  const costs = await Promise.all([...files].map((file) => costOf(folder, file)));
  return { costs, broken: brokenLimits(costs) };
}

function firstFiles(manifest: Readonly<Record<string, ManifestEntry>>): ReadonlySet<string> {
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (key: string): void => {
    const entry = manifest[key];
    if (entry === undefined || seen.has(key)) return;
    seen.add(key);
    files.add(entry.file);
    for (const css of entry.css ?? []) files.add(css);
    for (const next of entry.imports ?? []) visit(next);
    for (const next of entry.dynamicImports ?? []) if (loadedUnasked.test(next)) visit(next);
  };
  for (const [key, entry] of Object.entries(manifest)) if (entry.isEntry === true) visit(key);
  return files;
}

/** What was compressed already need not be again. */
async function costOf(folder: string, file: string): Promise<Cost> {
  const path = join(folder, file);
  if (/\.(?:woff2|png)$/.test(file)) return { file, bytes: (await stat(path)).size };
  const made = await stat(`${path}.br`).catch(() => undefined);
  return { file, bytes: made?.size ?? (await brotli(await readFile(path))).length };
}

function brokenLimits(costs: readonly Cost[]): readonly string[] {
  const sum = (list: readonly Cost[]): number => list.reduce((total, { bytes }) => total + bytes, 0);
  const measured = {
    script: sum(costs.filter(({ file }) => file.endsWith('.js'))),
    all: sum(costs),
    requests: costs.length,
    core: sum(costs.filter(({ file }) => file === 'data/core.json')),
  };
  return (Object.keys(limits) as (keyof typeof limits)[]).flatMap((key) =>
    measured[key] > limits[key] ? [`${key}: ${measured[key]} is over the limit of ${limits[key]}`] : [],
  );
}

export function budgetText({ costs, broken }: Budget): string {
  const lines = [...costs]
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ file, bytes }) => `${(bytes / 1000).toFixed(1).padStart(8)} kB  ${file}`);
  const total = costs.reduce((all, { bytes }) => all + bytes, 0);
  const script = costs.filter(({ file }) => file.endsWith('.js')).reduce((all, { bytes }) => all + bytes, 0);
  const sums = [
    `${(total / 1000).toFixed(1).padStart(8)} kB of ${limits.all / 1000} in ${costs.length} of ${limits.requests} requests`,
    `${(script / 1000).toFixed(1).padStart(8)} kB of ${limits.script / 1000} are JavaScript`,
  ];
  return [...lines, ...sums, ...broken.map((sentence) => `over budget: ${sentence}`)].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const budget = await budgetOf('dist');
  process.stdout.write(`${budgetText(budget)}\n`);
  process.exitCode = budget.broken.length > 0 ? 1 : 0;
}
