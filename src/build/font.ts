import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** The weights that the app sets type in; `regular` is for running text, `semibold` for names and titles. */
export const fontWeights = {
  regular: { file: 'static/alternative/Pretendard-Regular', css: 400 },
  semibold: { file: 'static/alternative/Pretendard-SemiBold', css: 600 },
} as const;

type FontWeight = keyof typeof fontWeights;

/**
 * The shipped font, cut to the letters of a text, which may hold each letter any number of times: WOFF2 whose weights go
 * from regular to semibold, an eighth smaller than two files, and one request.
 */
export async function subsetWoff2(text: string): Promise<Uint8Array> {
  const letters = [...new Set(text.normalize('NFC'))].sort().join('');
  const { regular, semibold } = fontWeights;
  return subsetFont(await readFont('variable/PretendardVariable'), letters, {
    targetFormat: 'woff2',
    // Of OpenType only columns of digits: a third of the bytes. Widths are reckoned without kerning anyway.
    keepFeatures: ['tnum'],
    noHinting: true,
    variationAxes: { wght: { min: regular.css, max: semibold.css, default: regular.css } },
  });
}

/** The text of `src/language/metrics.ts`: advances of the shipped font in units of 1/2048 of its size. */
export async function metricsModule(): Promise<string> {
  const lines = [
    '/** Advances of Pretendard in 1/2048 of its size, read from its files: made by `tsx src/build/font-metrics.ts`. */',
    'export const metrics = {',
    '  unitsPerEm: 2048,',
  ];
  for (const [weight, { file }] of entries()) {
    const advance = advancesOf(await readFont(file));
    lines.push(
      `  ${weight}: {`,
      `    /** U+0020 to U+007E, in order. */`,
      `    ascii: '${[...ascii()].map((letter) => advance(letter)).join(' ')}',`,
      `    /** Every Hangul syllable. */`,
      `    hangul: ${advance('가')},`,
      `    /** Letters beyond ASCII that the app's texts hold. */`,
      `    others: { ${[...others].map((letter) => `'${letter}': ${advance(letter)}`).join(', ')} },`,
      '  },',
    );
  }
  return [...lines, '} as const;', ''].join('\n');
}

const others = '·–—‘’“”…→←×é';

function entries(): readonly [FontWeight, (typeof fontWeights)[FontWeight]][] {
  return Object.entries(fontWeights) as [FontWeight, (typeof fontWeights)[FontWeight]][];
}

function ascii(): string {
  return String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
}

async function readFont(file: string): Promise<Buffer> {
  const folder = createRequire(import.meta.url)
    .resolve('pretendard/package.json')
    .replace(/package\.json$/, '');
  return readFile(`${folder}dist/public/${file}.ttf`);
}

/** A reader of advances: tables `cmap` (format 12), `hhea` and `hmtx` of the OpenType specification. */
function advancesOf(font: Buffer): (letter: string) => number {
  const tables = new Map<string, number>();
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    tables.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8));
  }
  const table = (name: string): number => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`the font has no table ${name}`);
    return offset;
  };
  const longMetrics = font.readUInt16BE(table('hhea') + 34);
  const map = segmentedMap(font, table('cmap'));
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    let glyph = 0;
    for (let at = map + 16; at < map + 16 + 12 * font.readUInt32BE(map + 12); at += 12) {
      const start = font.readUInt32BE(at);
      if (code >= start && code <= font.readUInt32BE(at + 4)) glyph = font.readUInt32BE(at + 8) + code - start;
    }
    if (glyph === 0) throw new Error(`the font has no glyph for ${letter}`);
    return font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, longMetrics - 1));
  };
}

function segmentedMap(font: Buffer, cmap: number): number {
  for (let at = cmap + 4; at < cmap + 4 + 8 * font.readUInt16BE(cmap + 2); at += 8) {
    const offset = cmap + font.readUInt32BE(at + 4);
    if (font.readUInt16BE(offset) === 12) return offset;
  }
  throw new Error('the font has no character map of format 12');
}
