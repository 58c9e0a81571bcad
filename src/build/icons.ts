/**
 * Makes the icons of an installed app from the site's own, into `public/icons`: run `npx tsx src/build/icons.ts` after
 * `public/icon.svg` has changed.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

interface Icon {
  readonly file: string;
  readonly size: number;
  /** Fills its square to the corners, for systems that cut it to a shape of their own; the drawing keeps to the middle. */
  readonly whole: boolean;
}

const icons: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, whole: false },
  { file: 'icon-512.png', size: 512, whole: false },
  { file: 'icon-maskable-192.png', size: 192, whole: true },
  { file: 'icon-maskable-512.png', size: 512, whole: true },
  { file: 'apple-touch-icon.png', size: 180, whole: true },
];

const svg = await readFile('public/icon.svg', 'utf8');
await mkdir('public/icons', { recursive: true });
for (const { file, size, whole } of icons) {
  const drawn = new Resvg(whole ? filled(svg) : svg, { fitTo: { mode: 'width', value: size } }).render();
  await writeFile(`public/icons/${file}`, drawn.asPng());
}

/** The ground without its round corners, the drawing at 92 % of its size: a circle cut from the square holds it all. */
function filled(text: string): string {
  return text.replace(
    /(<rect [^>]*?) rx="\d+"([^>]*\/>)([\s\S]*)<\/svg>/,
    '$1$2<g transform="translate(1.28 1.28) scale(0.92)">$3</g></svg>',
  );
}
