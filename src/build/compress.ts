/** Lays a .br and a .gz beside each text file, so that no server has to compress. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const texts = /\.(?:html|js|mjs|css|json|svg|txt|xml|webmanifest)$/;
const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Bytes of a text as the site sends it. */
export async function brotli(text: Uint8Array): Promise<Uint8Array> {
  return brotliAsync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
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
        writeFile(`${file}.br`, await brotli(text)),
        writeFile(`${file}.gz`, await gzipAsync(text, { level: 9 })),
      ]);
    }),
  );
}
