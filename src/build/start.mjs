/** `npm start`: installs what is missing, builds what is older than its sources, and serves it. */
import { resolve } from 'node:path';
import { home, install, run } from './install.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Relata needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}
if (process.env['GRAPH']) process.env['GRAPH'] = resolve(process.env['GRAPH']);
process.chdir(home);
install();
run('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn']);
const { serve } = await import('./serve.mjs');
const { address } = await serve({
  folder: 'dist',
  port: Number(process.env['PORT'] ?? 4173),
  base: process.env['BASE'] ?? '/',
});
process.stdout.write(`Relata is at ${address}\n`);
