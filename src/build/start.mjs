/** `npm start`: installs what is missing, builds what is older than its sources, and serves it. */
import { resolve } from 'node:path';
import { home, install, run } from './install.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Relata needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}
const port = Number(process.env['PORT'] ?? 4173);
// Whole addresses in the pages, their sitemap and oEmbed: of this machine, unless another site is named.
if (port > 0) process.env['SITE'] ||= `http://localhost:${port}`;
if (process.env['GRAPH']) process.env['GRAPH'] = resolve(process.env['GRAPH']);
process.chdir(home);
install();
run('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn']);
const { serve } = await import('./serve.mjs');
const { address } = await serve({
  folder: 'dist',
  port,
  base: process.env['BASE'] ?? '/',
});
process.stdout.write(`Relata is at ${address}\n`);
