/** Lays a .br and a .gz beside each text file, so that no server has to compress. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const texts = /\.(?:html|js|mjs|css|json|svg|txt|xml|webmanifest)$/;
/** One of hundreds of small files, each about one thing; or all of them once more, which nobody waits for. */
const unhurried = /[\\/](?:data[\\/][a-z]+[\\/]|assets[\\/]graph-)/;
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
      const text = await readFile(file);
      await Promise.all([
        writeFile(`${file}.br`, await brotli(text, unhurried.test(file) ? 9 : 11)),
        writeFile(`${file}.gz`, await gzipAsync(text, { level: 9 })),
      ]);
    }),
  );
}
