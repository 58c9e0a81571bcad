/**
 * `npm test`: everything that must hold, from a fresh clone. Checks, the data, the build with its budget, then all
 * tests, those in a browser included. The last line sums up.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browser } from './browser.mjs';
import { home, install } from './install.mjs';

let passed = 0;
let failed = 0;

install();
const chrome = browser();
if (chrome === undefined) process.stderr.write('No Chrome or Chromium was found; name one in CHROME_PATH.\n');
const reports = mkdtempSync(join(tmpdir(), 'relata-'));
const report = join(reports, 'vitest.json');

step('check', process.execPath, ['src/build/check.mjs']);
step('data', tool('tsx'), ['src/build/graph.ts', 'check', '--quiet']);
// The one build that draws previews: what was drawn before is kept in .cache.
step('build, budget and previews', tool('vite'), ['build', '--logLevel', 'warn'], { PREVIEWS: '1' });
const tests = spawn(tool('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
countTests(tests);
rmSync(reports, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;
process.stdout.write(`${passed} passed, ${failed} failed\n`);

function step(name, command, words, more = {}) {
  const good = spawn(command, words, more) === 0;
  if (good) passed++;
  else failed++;
  process.stdout.write(`${good ? 'passed' : 'FAILED'}  ${name}\n`);
}

/** A run that ends without a report is one failure. */
function countTests(status) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests;
    if ((!success || status !== 0) && numFailedTests === 0) failed += Math.max(1, numFailedTestSuites);
  } catch {
    failed++;
  }
}

function spawn(command, words, more = {}) {
  const env = { ...process.env, ...more, ...(chrome === undefined ? {} : { CHROME_PATH: chrome }) };
  return (
    spawnSync(command, words, { cwd: home, stdio: 'inherit', env, shell: process.platform === 'win32' }).status ?? 1
  );
}

function tool(name) {
  return join(home, 'node_modules/.bin', name);
}
