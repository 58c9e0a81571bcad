/** Lays a .br and a .gz beside each text file, so that no server has to compress. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const texts = /\.(?:html|js|mjs|css|json|svg|txt|xml|webmanifest)$/;

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** A text as the site sends it; the last few percent of what may not be read by anyone are not worth the wait. */
export async function brotli(text: Uint8Array, quality = 11): Promise<Uint8Array> {
  const window = Math.min(22, Math.max(10, Math.ceil(Math.log2(text.length + 1)) + 1));
  return brotliAsync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: window,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}

export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && texts.test(entry.name));
  await Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      const quality = qualityOf(relative(folder, file).replaceAll('\\', '/'));
      if (quality === undefined) return;
      const text = await readFile(file);
      await Promise.all([
        writeFile(`${file}.br`, await brotli(text, quality)),
        writeFile(`${file}.gz`, await gzipAsync(text, { level: 9 })),
      ]);
    }),
  );
}

/** What everybody loads is worth the time; thousands of pages are not; what lies beside them few will ever read. */
function qualityOf(path: string): number | undefined {
  if (/^(?:data\/[a-z]+\/|assets\/graph-)/.test(path)) return 9;
  if (!/^[^/]+\/[^/]+\//.test(path)) return 11;
  return path.endsWith('.html') ? 5 : undefined;
}
