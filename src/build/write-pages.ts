/** Writes thousands of small files without holding them all. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from './site.ts';

const atOnce = 64;

export async function writeFiles(folder: string, files: Iterable<SiteFile>): Promise<void> {
  const made = new Map<string, Promise<unknown>>();
  let some: Promise<void>[] = [];
  for (const { path, text } of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    const ready = made.get(parent) ?? mkdir(parent, { recursive: true });
    made.set(parent, ready);
    some.push(ready.then(() => writeFile(file, text)));
    if (some.length < atOnce) continue;
    await Promise.all(some);
    some = [];
  }
  await Promise.all(some);
}
