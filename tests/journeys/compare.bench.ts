import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bench, describe } from 'vitest';
import { serve } from '../../src/build/serve.mjs';
import { launch } from '../support/browser.ts';
import { graphAt } from '../support/drawn.ts';
import { type Opened, openedIn } from '../support/opened.ts';
import { settled } from '../support/reader.ts';

/**
 * `npm run bench -- compare`, after a build: six hubs compared in the app, once it is loaded, beside a single hub opened
 * in the same app, without motion. First: what is known of the six comes over the line too; again: it is there. Read the ratios, times
 * are this machine's; limits are printed, never asserted.
 */

const rounds = 6;
const site = await serve({ folder: resolve(process.env['RELATA_DIST'] ?? 'dist'), port: 0 });
const browser = await launch();
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  serviceWorkers: 'block',
  reducedMotion: 'reduce',
});
await page.goto(`${site.address}en/`);
await settled(page);

const graph = await graphAt(page);
const degree = (id: string): number => (graph.outgoing.get(id)?.length ?? 0) + (graph.incoming.get(id)?.length ?? 0);
const hubs = [...graph.concepts.keys()].toSorted((a, b) => degree(b) - degree(a));
// Six that share no concept; the ones with most relations first. What follows them only warms the app up.
const sets = Array.from({ length: rounds }, (_, at) => hubs.slice(at * 6, at * 6 + 6));
const warm = hubs.slice(rounds * 6, rounds * 6 + 6);

await compared(warm);
await alone(warm[0] ?? '');
const times: { readonly first: Opened; readonly again: Opened; readonly one: Opened }[] = [];
for (const set of sets) {
  const first = await compared(set);
  const one = await alone(set[0] ?? '');
  times.push({ first, one, again: await compared(set) });
}
await page.evaluate(await bundled());
const computed = await page.evaluate<readonly (readonly [number, number])[]>(
  `window.compute(${JSON.stringify([warm, ...sets])})`,
);
await browser.close();
await site.close();

const against = times.map(({ one }) => one);
console.log(
  [
    `${rounds} sets of six hubs of ${graph.concepts.size} concepts, from the loaded app`.padEnd(52) +
      ['p50', 'most', 'limit', 'of limit', 'of one hub'].map((name) => name.padStart(11)).join(''),
    line(
      'computed first, ms',
      computed.slice(1).map(([first]) => first),
      16,
    ),
    line(
      'computed again, ms',
      computed.slice(1).map(([, again]) => again),
      16,
    ),
    ...(['panel', 'canvas'] as const).flatMap((what) =>
      (['first', 'again'] as const).map((when) =>
        line(
          `${what} ${when}, ms`,
          times.map((one) => one[when][what]),
          what === 'panel' ? 100 : 200,
          median(against.map((one) => one[what])),
        ),
      ),
    ),
  ].join('\n'),
);

describe('six hubs compared in the app', () => {
  bench('are measured above', () => undefined, { iterations: 1, time: 0 });
});

async function compared(of: readonly string[]): Promise<Opened> {
  await atHome();
  return openedIn(page, `/en/compare/?of=${of.join(',')}`, `th[data-item="${of.at(-1)}"]`);
}

async function alone(id: string): Promise<Opened> {
  await atHome();
  return openedIn(page, `/en/concept/${id}/`, '.concept-actions');
}

/** Back to the map, and until it rests. */
async function atHome(): Promise<void> {
  if (new URL(page.url()).pathname !== '/en/') await openedIn(page, '/en/', '.home');
  await settled(page);
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

function line(name: string, times: readonly number[], limit: number, one = Number.NaN): string {
  const p50 = median(times);
  const cells = [p50.toFixed(1), Math.max(...times).toFixed(1), String(limit), (p50 / limit).toFixed(2)];
  return (
    name.padEnd(52) +
    [...cells, Number.isNaN(one) ? '' : (p50 / one).toFixed(2)].map((cell) => cell.padStart(11)).join('')
  );
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
