import { fileURLToPath } from 'node:url';
import { compile } from '../../src/build/compile.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** The AWS graph with everything known. */
export async function awsGraph(): Promise<Graph> {
  const { graph, problems } = await compile(fileURLToPath(new URL('../../graph-data/aws', import.meta.url)));
  if (graph === undefined) throw new Error(`graph-data/aws does not compile: ${problems.length} problems`);
  return graph;
}
