/** A graph's folder -> everything known as one snapshot, or all its problems. */
import type { Graph, Positions } from '../graph/graph.ts';
import { type Problem, sortProblems } from '../format/problem.ts';
import { assemble } from './assemble.ts';
import { type Authored, authoredOf } from './authored.ts';
import { check } from './check.ts';
import { problemAt } from './part.ts';
import { placed } from './place.ts';
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

/** What is wrong in a folder; and what its authors wrote, when nothing is. */
export interface Examination {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly authored?: Authored;
}

export async function examine(folder: string, options: CompileOptions = {}): Promise<Examination> {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const reading = await readGraph(folder);
  const [graph] = reading.graphs;
  if (graph === undefined) return { problems: sortProblems(reading.problems), warnings: [] };
  const authored = authoredOf(reading, graph, today);
  const { problems, warnings } = check(authored);
  const findings = {
    problems,
    warnings: sortProblems([...warnings, ...unplaced(authored, await readPositions(folder))]),
  };
  return findings.problems.length > 0 ? findings : { ...findings, authored };
}

/** What positions.json does not place is placed now, which takes seconds for a graph without one. */
export async function compile(folder: string, options: CompileOptions = {}): Promise<Compilation> {
  const { authored, ...findings } = await examine(folder, options);
  if (authored === undefined) return findings;
  const positions = await readPositions(folder);
  return { ...findings, graph: assemble(authored, (graph) => placed(graph, positions)) };
}

/** Concepts that the map's committed positions do not know yet. */
function unplaced({ reading }: Authored, positions: Positions | undefined): readonly Problem[] {
  if (positions === undefined) return [];
  return reading.concepts
    .filter(({ value }) => !positions.concepts.has(value.id))
    .map((part) => problemAt(part, ['id'], `'${part.value.id}' has no place on the map`, "run 'graph -- layout'"));
}
