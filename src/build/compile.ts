/** A graph's folder -> everything known as one snapshot, or all its problems. */
import type { Graph } from '../graph/graph.ts';
import { type Problem, sortProblems } from '../format/problem.ts';
import { assemble } from './assemble.ts';
import { authoredOf } from './authored.ts';
import { check } from './check.ts';
import { placeAll, placeRest } from './place.ts';
import { readPositions } from './positions.ts';
import { readGraph } from './read.ts';

export interface Compilation {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Absent when there are problems. */
  readonly graph?: Graph;
}

export interface CompileOptions {
  /** The day that statuses and ages are reckoned from, `2026-11-23`. */
  readonly today?: string;
}

export async function compile(folder: string, options: CompileOptions = {}): Promise<Compilation> {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const reading = await readGraph(folder);
  const [graph] = reading.graphs;
  if (graph === undefined) return { problems: sortProblems(reading.problems), warnings: [] };
  const authored = authoredOf(reading, graph, today);
  const { problems, warnings } = check(authored);
  if (problems.length > 0) return { problems, warnings };
  const positions = await readPositions(folder);
  return {
    problems,
    warnings,
    graph: assemble(authored, (found) => (positions === undefined ? placeAll(found) : placeRest(found, positions))),
  };
}
