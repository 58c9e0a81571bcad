import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import { previewPath, previewSize } from '../../src/build/preview-path.ts';
import { aws, graphIn } from '../support/fixture.ts';
import { dist } from '../support/site.ts';

test('every concept, comparison, scenario and tour has its picture in both languages, at most 60 kB each', async () => {
  const graph = graphIn(await compile(aws));
  const { concepts, comparisons, scenarios, tours, vocabulary } = graph;
  const kinds = { concept: concepts, compare: comparisons, scenario: scenarios, tour: tours } as const;
  const paths = vocabulary.languages.flatMap((language) => [
    previewPath(language, 'map'),
    ...(Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) =>
      [...kinds[kind].keys()].map((id) => previewPath(language, kind, id)),
    ),
  ]);
  expect(paths.length).toBeGreaterThan(2000);
  const wrong: string[] = [];
  for (const path of paths) {
    const png = await readFile(join(dist, path)).catch(() => undefined);
    if (png === undefined) wrong.push(`${path} is missing: was the site built with PREVIEWS=1?`);
    else if (png.length > 60_000) wrong.push(`${path} has ${png.length} bytes`);
    else if (png.readUInt32BE(16) !== previewSize.width || png.readUInt32BE(20) !== previewSize.height) {
      wrong.push(`${path} is not 1200x630`);
    }
  }
  expect(wrong).toEqual([]);
});
