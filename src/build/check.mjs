/** `npm run check`: types, lint, format, architecture and unused code, side by side, without a browser. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { home, install } from './install.mjs';

const steps = [
  ['types', ['tsc', '-p', '.']],
  ['pure rooms', ['tsc', '-p', 'tsconfig.pure.json']],
  ['lint', ['oxlint', '--type-aware', '--quiet']],
  [
    'format',
    [
      'prettier',
      '--check',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      'node_modules/.cache/prettier/checked',
      '.',
    ],
  ],
  ['architecture', ['vitest', 'run', '--reporter=dot', 'tests/architecture.test.ts']],
  ['unused code', ['knip', '--no-progress', '--no-config-hints']],
];

install();
const results = await Promise.all(steps.map(([name, words]) => step(name, words)));
for (const { name, seconds, failed, output } of results) {
  process.stdout.write(`${failed ? 'FAILED' : 'passed'}  ${name} (${seconds.toFixed(1)} s)\n`);
  if (failed) process.stdout.write(`${output.trimEnd()}\n`);
}
process.exitCode = results.some(({ failed }) => failed) ? 1 : 0;

function step(name, [tool, ...words]) {
  const start = performance.now();
  return new Promise((done) => {
    const child = spawn(join(home, 'node_modules/.bin', tool), words, {
      cwd: home,
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('close', (code) =>
      done({ name, seconds: (performance.now() - start) / 1000, failed: code !== 0, output }),
    );
  });
}
