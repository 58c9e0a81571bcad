/** The style sheet that a graph brings along: the faces of its letters, the colours of its categories and families. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { framedSheet, pictureSheet } from '../picture/sheet.ts';
import { fontSheet } from './font-css.ts';

/** The path of the sheet, made anew when the graph's letters or colours are others. */
export async function graphSheet(graph: Graph): Promise<string> {
  return sheetOf(graph, pictureSheet(graph.vocabulary));
}

/** The same for a picture that fills whatever frame it stands in. */
export async function embedSheet(graph: Graph): Promise<string> {
  return sheetOf(graph, framedSheet(graph.vocabulary));
}

async function sheetOf(graph: Graph, colours: string): Promise<string> {
  const fonts = await fontSheet(graph);
  const name = createHash('sha256').update(fonts).update(colours).digest('hex').slice(0, 16);
  const sheet = resolve('.cache/sheet', `${name}.css`);
  await mkdir(dirname(sheet), { recursive: true });
  const faces = relative(dirname(sheet), fonts).replaceAll('\\', '/');
  await writeFile(sheet, `@import '${faces}';\n${colours}\n`);
  return sheet;
}
