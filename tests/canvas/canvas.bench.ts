import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { bench, describe } from 'vitest';
import type { Measured, OursMeasured } from './bench-page.ts';

/**
 * `npm run bench -- canvas`: our canvas beside sigma.js 3 in one browser, the same made-up graphs, nothing limiting the
 * frames. First frame: from the data to the frame after what was drawn first, the better of three. A browser without
 * a graphics card draws WebGL in software: read the ratios with that in mind. Above 1,500 concepts ours draws a part.
 */

const sizes = [150, 500, 1000, 5000];
const rounds = 3;
const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-gpu-vsync',
  '--disable-frame-rate-limit',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const script = await bundled();
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: flags,
});
const lines: string[] = [];
for (const size of sizes) {
  const [mine, theirs]: [OursMeasured[], Measured[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    mine.push(await measure<OursMeasured>('ours', size));
    theirs.push(await measure<Measured>('sigma', size));
  }
  const first = [least(mine.map((one) => one.first)), least(theirs.map((one) => one.first))] as const;
  const redraw = [least(mine.map((one) => p95(one.redraws))), least(theirs.map((one) => p95(one.redraws)))] as const;
  const limit = size <= 150 ? 1.5 : size <= 1000 ? 2.5 : Number.NaN;
  lines.push(
    [
      String(size),
      ...first.map(tell),
      (first[0] / first[1]).toFixed(2),
      Number.isNaN(limit) ? '' : `<= ${limit}`,
      ...redraw.map(tell),
      size === 500 || size === 1000 ? '<= 33' : '',
      ...(['scene', 'light', 'dark', 'expand'] as const).map((key) => tell(least(mine.map((one) => one[key])))),
    ]
      .map((cell) => cell.padStart(10))
      .join(''),
  );
}
await browser.close();
const heads = [
  'nodes',
  'first',
  'sigma',
  'ratio',
  'limit',
  'redraw p95',
  'sigma',
  'limit',
  'scene',
  'light',
  'dark',
  'expand',
];
console.log(['milliseconds; least of three', heads.map((head) => head.padStart(10)).join(''), ...lines].join('\n'));

describe('the canvas', () => {
  bench('is measured above', () => undefined, { iterations: 1, time: 0 });
});

async function measure<T>(name: 'ours' | 'sigma', size: number): Promise<T> {
  const page: Page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  await page.addScriptTag({ content: script });
  const measured = await page.evaluate<T>(`window.bench.${name}(${size})`);
  await page.close();
  return measured;
}

async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('bench-page.ts', import.meta.url)), formats: ['iife'], name: 'benchPage' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('the bench page was not bundled');
  return chunk.code;
}

function least(times: readonly number[]): number {
  return Math.min(...times);
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

function tell(milliseconds: number): string {
  return milliseconds.toFixed(1);
}
