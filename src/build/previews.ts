/** Draws the previews of all pages, those that were not drawn before: what was drawn is kept by its content. */
import { createHash } from 'node:crypto';
import { constants, copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Graph } from '../graph/graph.ts';
import { cardOf } from './preview-card.ts';
import { drawingOf } from './preview-drawing.ts';
import { type PreviewKind, previewPath, previewSize } from './preview-path.ts';
import { elementsOf } from './preview-text.ts';

export interface PreviewOptions {
  /** Where pictures are kept from build to build. */
  readonly cache?: string;
  /** Only these paths, `en/concept/sqs`; all when left out. */
  readonly only?: (path: string) => boolean;
}

interface Job {
  readonly path: string;
  readonly kept: string;
  readonly message: { readonly drawing: string; readonly elements: unknown; readonly size: typeof previewSize };
}

const here = new URL('.', import.meta.url);
const thread = new URL('preview-thread.mjs', here);

/** Puts a picture for each page below `folder`; tells how many had to be drawn. */
export async function writePreviews(
  graph: Graph,
  folder: string,
  { cache = '.cache/previews', only = () => true }: PreviewOptions = {},
): Promise<{ readonly all: number; readonly drawn: number }> {
  const hand = await handKey();
  const jobs = pagesOf(graph)
    .map(([language, kind, id]) => ({
      path: previewPath(language, kind, id),
      card: cardOf(graph, language, kind, id ?? ''),
    }))
    .filter(({ path }) => only(path))
    .map(({ path, card }): Job => {
      const message = { drawing: drawingOf(card), elements: elementsOf(card), size: previewSize };
      const key = createHash('sha256').update(hand).update(JSON.stringify(message)).digest('hex').slice(0, 24);
      return { path, kept: join(cache, key.slice(0, 2), `${key}.png`), message };
    });
  const had = await Promise.all(jobs.map(({ kept }) => stat(kept).catch(() => undefined)));
  const missing = jobs.filter((_, at) => had[at] === undefined);
  await drawAll(missing);
  await Promise.all(jobs.map(({ path, kept }) => put(kept, join(folder, path))));
  return { all: jobs.length, drawn: missing.length };
}

function pagesOf({
  vocabulary,
  concepts,
  comparisons,
  scenarios,
  tours,
}: Graph): readonly [string, PreviewKind, string?][] {
  const kinds = { concept: concepts, compare: comparisons, scenario: scenarios, tour: tours } as const;
  return vocabulary.languages.flatMap((language): [string, PreviewKind, string?][] => [
    [language, 'map'],
    ...(Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) =>
      [...kinds[kind].keys()].map((id): [string, PreviewKind, string] => [language, kind, id]),
    ),
  ]);
}

/** Changes when what draws does: its code, or a library. */
async function handKey(): Promise<string> {
  const require = createRequire(import.meta.url);
  const version = (name: string): string => (require(`${name}/package.json`) as { readonly version: string }).version;
  const code = await Promise.all(
    ['preview-thread.mjs', 'png.mjs'].map((file) => readFile(new URL(file, here), 'utf8')),
  );
  return JSON.stringify([...['satori', '@resvg/resvg-js', 'pretendard'].map(version), ...code]);
}

/** A thread a processor; each takes the next picture when it has done with one. */
async function drawAll(jobs: readonly Job[]): Promise<void> {
  const rest = [...jobs];
  const threads = Math.min(rest.length, availableParallelism(), 8);
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(thread);
      try {
        for (let job = rest.shift(); job !== undefined; job = rest.shift()) await keep(job, await drawn(worker, job));
      } finally {
        await worker.terminate();
      }
    }),
  );
}

function drawn(worker: Worker, { path, message }: Job): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const failed = (error: unknown): void =>
      fail(new Error(`The preview ${path} could not be drawn: ${String(error)}`));
    worker.once('error', failed);
    worker.once('message', (png: Uint8Array) => {
      worker.off('error', failed);
      done(png);
    });
    worker.postMessage(message, []);
  });
}

/** Under another name first: a build that is stopped leaves no half of a picture. */
async function keep({ kept }: Job, png: Uint8Array): Promise<void> {
  await mkdir(dirname(kept), { recursive: true });
  await writeFile(`${kept}.new`, png);
  await rename(`${kept}.new`, kept);
}

async function put(kept: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await copyFile(kept, target, constants.COPYFILE_FICLONE);
}
