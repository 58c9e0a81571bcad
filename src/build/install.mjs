/**
 * Installs by the lock when what is installed is missing or older. Not `npm ci`: it refuses a lock that lists the
 * native parts of some platforms only, which is what npm writes where a registry does not have them all.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const home = fileURLToPath(new URL('../..', import.meta.url));

export function install() {
  const installed = modified('node_modules/.package-lock.json');
  if (installed !== undefined && installed >= (modified('package-lock.json') ?? 0)) return;
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
}

/**
 * Runs a command in the project and ends with it when it fails.
 * @param {string} command
 * @param {readonly string[]} words
 */
export function run(command, words) {
  const { status } = spawnSync(command, words, { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} path */
export function modified(path) {
  return statSync(join(home, path), { throwIfNoEntry: false })?.mtimeMs;
}
