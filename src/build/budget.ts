/** What the first view costs in each language, held against its limits. Prints tables when run as a command. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotli } from './compress.ts';

export interface Cost {
  readonly file: string;
  /** Brotli for texts, as they are for fonts. */
  readonly bytes: number;
}

/** The first view of a page: all that a browser asks for before anybody touches it. */
export interface FirstView {
  /** The page's file below the site's folder. */
  readonly page: string;
  readonly costs: readonly Cost[];
}

export interface Budget {
  readonly views: readonly FirstView[];
  /** One sentence for each limit that is broken. */
  readonly broken: readonly string[];
}

const limits = { script: 230_000, all: 300_000, requests: 12, core: 45_000 } as const;

interface ManifestEntry {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestEntry>>;

/** Chunks that the first view loads by itself, without being asked for. */
const loadedUnasked: ReadonlySet<string | undefined> = new Set(['canvas']);

/** The first view of a built site in every language of its graph. */
export async function budgetOf(folder: string): Promise<Budget> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8'));
  const first = await readFile(join(folder, 'index.html'), 'utf8');
  const base = /<script[^>]* src="([^"]*?)assets\//.exec(first)?.[1] ?? '/';
  const languages = [...first.matchAll(/<link rel="alternate" hreflang="([\w-]+)"/g)].map((match) => match[1] ?? '');
  const pages = ['index.html', ...languages.filter((one) => one !== 'x-default').map((one) => `${one}/index.html`)];
  const views = await Promise.all(
    pages.map(async (page) => {
      const html = await readFile(join(folder, page), 'utf8');
      const asked = filesOnPage(html, base);
      const files = new Set([page, ...asked, ...scriptsOf(manifest, asked)]);
      return { page, costs: await Promise.all([...files].map((file) => costOf(folder, file))) };
    }),
  );
  return { views, broken: views.flatMap(brokenLimits) };
}

/** What a page asks for by itself: preloaded data and fonts, its icon, scripts and style sheets. */
function filesOnPage(html: string, base: string): readonly string[] {
  const asked =
    /<(?:link rel="(?:preload|modulepreload|icon|stylesheet|manifest)"|script)[^>]*? (?:href|src)="([^"]+)"/g;
  return [...html.matchAll(asked)].map((match) => (match[1] ?? '').slice(base.length));
}

/** The scripts that some files bring along, and those that they load unasked; with their style sheets. */
function scriptsOf(manifest: Manifest, asked: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (key: string): void => {
    const entry = manifest[key];
    if (entry === undefined || seen.has(key)) return;
    seen.add(key);
    files.add(entry.file);
    for (const css of entry.css ?? []) files.add(css);
    for (const next of entry.imports ?? []) visit(next);
    for (const next of entry.dynamicImports ?? []) if (loadedUnasked.has(manifest[next]?.name)) visit(next);
  };
  for (const [key, { file }] of Object.entries(manifest)) if (asked.includes(file)) visit(key);
  return files;
}

/** What was compressed already need not be again. */
async function costOf(folder: string, file: string): Promise<Cost> {
  const path = join(folder, file);
  if (/\.(?:woff2|png)$/.test(file)) return { file, bytes: (await stat(path)).size };
  const made = await stat(`${path}.br`).catch(() => undefined);
  return { file, bytes: made?.size ?? (await brotli(await readFile(path))).length };
}

function brokenLimits(view: FirstView): readonly string[] {
  const measured = {
    script: sum(scripts(view.costs)),
    all: sum(view.costs),
    requests: view.costs.length,
    core: sum(view.costs.filter(({ file }) => file === 'data/core.json')),
  };
  return (Object.keys(limits) as (keyof typeof limits)[]).flatMap((key) =>
    measured[key] > limits[key] ? [`${view.page}: ${key}: ${measured[key]} is over the limit of ${limits[key]}`] : [],
  );
}

function sum(costs: readonly Cost[]): number {
  return costs.reduce((total, { bytes }) => total + bytes, 0);
}

function scripts(costs: readonly Cost[]): readonly Cost[] {
  return costs.filter(({ file }) => file.endsWith('.js'));
}

/** All of the first page, and of the others what differs from it. */
export function budgetText({ views, broken }: Budget): string {
  const known = new Set<string>();
  const texts = views.map(({ page, costs }) => {
    const lines = costs
      .filter(({ file }) => !known.has(file))
      .sort((a, b) => b.bytes - a.bytes)
      .map(({ file, bytes }) => `${kilobytes(bytes)}  ${file}`);
    for (const { file } of costs) known.add(file);
    const total = `${kilobytes(sum(costs))} of ${limits.all / 1000} in ${costs.length} of ${limits.requests} requests: ${page}`;
    return [...lines, total, `${kilobytes(sum(scripts(costs)))} of ${limits.script / 1000} are JavaScript`].join('\n');
  });
  return [...texts, ...broken.map((sentence) => `over budget: ${sentence}`)].join('\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const budget = await budgetOf('dist');
  process.stdout.write(`${budgetText(budget)}\n`);
  process.exitCode = budget.broken.length > 0 ? 1 : 0;
}
