/** positions.json: where everything stands. What it does not place is placed here, among what it does. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { type AuthoredPositions, positions as positionsForm } from '../format/authored/positions.ts';
import type { Point, Positions } from '../graph/graph.ts';

/** The committed positions of a graph's folder; nothing when there are none or they cannot be read. */
export async function readPositions(folder: string): Promise<Positions | undefined> {
  const written = await readFile(join(folder, 'positions.json'), 'utf8').catch(() => undefined);
  if (written === undefined) return undefined;
  try {
    const result = v.safeParse(positionsForm, JSON.parse(written));
    return result.success ? positionsOf(result.output) : undefined;
  } catch {
    return undefined;
  }
}

/** One line a concept, so that a new one is one line of change. */
export function positionsText({ width, height, concepts, regions }: Positions): string {
  const lines = [...concepts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { x, y }]) => `    ${JSON.stringify(id)}: [${x}, ${y}]`);
  const areas = regions.map(({ category, title, outline }) => {
    const points = outline.map(({ x, y }) => [x, y]);
    return `    ${JSON.stringify({ category, title: [title.x, title.y], outline: points })}`;
  });
  return `{
  "width": ${width},
  "height": ${height},
  "concepts": {
${lines.join(',\n')}
  },
  "regions": [
${areas.join(',\n')}
  ]
}
`;
}

function positionsOf({ width, height, concepts, regions }: AuthoredPositions): Positions {
  return {
    width,
    height,
    concepts: new Map(Object.entries(concepts).map(([id, point]) => [id, pointOf(point)])),
    regions: regions.map(({ category, title, outline }) => ({
      category,
      title: pointOf(title),
      outline: outline.map(pointOf),
    })),
  };
}

function pointOf([x, y]: readonly [number, number]): Point {
  return { x, y };
}
