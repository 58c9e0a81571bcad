/** The graph that a command asks, and the things that its words name. */
import type { Graph } from '../../graph/graph.ts';
import { meant } from '../../format/complaint.ts';
import { problemText } from '../../format/problem.ts';
import { compile } from '../compile.ts';
import type { Call } from './command.ts';

/** The compiled graph; nothing, with a word on why, when the data has problems. */
export async function graphOf({ folder, complain }: Call): Promise<Graph | undefined> {
  const { graph, problems } = await compile(folder);
  for (const problem of problems) complain(problemText(problem));
  return graph;
}

/** The language that was asked for; the graph's first when none was; nothing when the graph has it not. */
export function languageOf({ options, complain }: Call, graph: Graph): string | undefined {
  const { languages } = graph.vocabulary;
  const wanted = options.get('language') ?? languages[0];
  if (wanted !== undefined && languages.includes(wanted)) return wanted;
  complain(`no language '${wanted ?? ''}'; ${meant(wanted ?? '', languages)}`);
  return undefined;
}

/** A concept by its id, an old id, or any of its names. */
export function conceptNamed({ complain }: Call, graph: Graph, word: string): string | undefined {
  if (graph.concepts.has(word)) return word;
  const moved = graph.aliases.get(word)?.find((id) => graph.concepts.has(id));
  const named = moved ?? [...graph.concepts.keys()].find((id) => namesOf(graph, id).has(word.toLowerCase()));
  if (named === undefined) complain(`no concept '${word}'; ${meant(word, graph.concepts.keys())}`);
  return named;
}

function namesOf(graph: Graph, id: string): ReadonlySet<string> {
  const names = Object.values(graph.concepts.get(id)?.names ?? {}).flatMap(({ name, short }) => [name, short]);
  const { aliases = {}, formerly = [] } = graph.known.texts.get(id) ?? {};
  return new Set([...names, ...Object.values(aliases).flat(), ...formerly].map((name) => name.toLowerCase()));
}
