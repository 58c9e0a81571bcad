/** `graph -- schema`: writes the JSON Schema that editors use. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaFiles } from '../schema.ts';
import type { Command } from './command.ts';

export const schemaFolder = 'graph-data/schema';

export const schema: Command = {
  usage: 'schema',
  says: `writes ${schemaFolder}, from which editors complete`,
  flags: [],
  async run({ words, say }) {
    if (words.length > 0) return 2;
    await mkdir(schemaFolder, { recursive: true });
    for (const { path, text } of schemaFiles()) {
      await writeFile(join(schemaFolder, path), text);
      say(join(schemaFolder, path));
    }
    return 0;
  },
};
