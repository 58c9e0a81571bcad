/** Two versions of a small site, as one deployment after the other leaves them. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { coffee } from './fixture.ts';

export interface Versions {
  readonly first: string;
  /** The same with each file under another name, another version, and what `next` changes in it. */
  readonly second: string;
  remove(): Promise<void>;
}

const home = fileURLToPath(new URL('../..', import.meta.url));

export async function builtVersions(next: (text: string) => string): Promise<Versions> {
  const folder = await mkdtemp(join(tmpdir(), 'relata-versions-'));
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  // A build for readers, not one for tests.
  const { VITEST: _, NODE_ENV: __, PREVIEWS: ___, ...env } = process.env;
  const vite = join(home, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', first, '--logLevel', 'warn'], {
    cwd: home,
    env: { ...env, GRAPH: coffee },
  });
  await cp(first, second, { recursive: true });
  await renew(second, next);
  return { first, second, remove: () => rm(folder, { recursive: true }) };
}

async function renew(folder: string, next: (text: string) => string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.flatMap((file) => /assets[\\/].+?-([\w-]{8,12})\.(?:js|css|txt|woff2)$/.exec(file)?.[1] ?? []);
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  const versions = [/data-version="(\w+)"/.exec(page)?.[1], /version:[`"'](\w+)/.exec(worker)?.[1]];
  const names = [...new Set([...hashes, ...versions.map((version) => version ?? 'no version')])];
  const renewed = (text: string): string =>
    names.reduce((so, name) => so.replaceAll(name, [...name].reverse().join('')), text);
  for (const file of files) {
    if (/\.(?:br|gz)$/.test(file)) await rm(file);
    else if (/\.(?:js|css|html|txt|json)$/.test(file)) {
      await writeFile(file, next(renewed(await readFile(file, 'utf8'))));
    }
    if (file.includes('assets') && !/\.(?:br|gz)$/.test(file)) {
      await rename(file, join(dirname(file), renewed(basename(file))));
    }
  }
}
