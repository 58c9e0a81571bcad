/**
 * Draws previews in a thread of its own: each message is { drawing, elements, size }, answered with a PNG's bytes.
 * Plain JavaScript, because a thread of Node 20 starts with nothing else.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { paletted } from './png.mjs';

const folder = createRequire(import.meta.url)
  .resolve('pretendard/package.json')
  .replace(/package\.json$/, '');
const weights = { Regular: 400, SemiBold: 600 };
const fonts = await Promise.all(
  Object.entries(weights).map(async ([name, weight]) => ({
    name: 'Pretendard',
    weight,
    data: await readFile(`${folder}dist/public/static/alternative/Pretendard-${name}.ttf`),
  })),
);

// What goes wrong here ends the thread, and is told to whoever started it.
parentPort?.on('message', (message) => void draw(message));

async function draw({ drawing, elements, size }) {
  const words = await satori(elements, { ...size, fonts });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${drawing}${words}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  parentPort?.postMessage(paletted(pixels, size), []);
}
