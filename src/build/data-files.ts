/** The graph as the files that the embedded source asks for. */
import { encodeCore } from '../format/core.ts';
import { encodeFragment } from '../format/fragment.ts';
import type { Fragment, Graph } from '../graph/graph.ts';

export interface DataFile {
  /** Below `data/`. */
  readonly path: string;
  readonly text: string;
}

/** All of them; the core first. */
export function dataFiles(graph: Graph): readonly DataFile[] {
  const { known } = graph;
  return [
    { path: 'core.json', text: JSON.stringify(encodeCore(graph)) },
    fragmentFile('texts.json', {
      texts: known.texts,
      phrases: known.phrases,
      uses: known.uses,
      synonyms: known.synonyms,
      fullNames: known.fullNames,
      titles: known.titles,
    }),
    fragmentFile('titles.json', { titles: known.titles }),
    fragmentFile('verdicts.json', { verdicts: known.verdicts }),
    fragmentFile('facts.json', { facts: known.facts }),
    fragmentFile('sources.json', { sources: known.sources }),
    ...[...known.concepts.values()].map((concept) =>
      fragmentFile(`concept/${concept.id}.json`, {
        concepts: new Map([[concept.id, concept]]),
        fullNames: new Map([...known.fullNames].filter(([id]) => id === concept.id)),
        relations: relationsAt(graph, concept.id),
      }),
    ),
    ...[...known.comparisons].map(([id, own]) =>
      fragmentFile(`comparison/${id}.json`, { comparisons: new Map([[id, own]]) }),
    ),
    ...[...known.scenarios].map(([id, own]) =>
      fragmentFile(`scenario/${id}.json`, { scenarios: new Map([[id, own]]) }),
    ),
    ...[...known.tours].map(([id, own]) => fragmentFile(`tour/${id}.json`, { tours: new Map([[id, own]]) })),
  ];
}

/** Everything at once, as an author's open page takes it when a file was saved. */
export function wholeGraph(graph: Graph): { readonly core: unknown; readonly fragment: unknown } {
  return { core: encodeCore(graph), fragment: encodeFragment(graph.known) };
}

function fragmentFile(path: string, fragment: Fragment): DataFile {
  return { path, text: JSON.stringify(encodeFragment(fragment)) };
}

function relationsAt(graph: Graph, id: string): NonNullable<Fragment['relations']> {
  const touching = [...(graph.outgoing.get(id) ?? []), ...(graph.incoming.get(id) ?? [])];
  return new Map(
    touching.flatMap((relation) => {
      const detail = graph.known.relations.get(relation.id);
      return detail === undefined ? [] : [[relation.id, detail] as const];
    }),
  );
}
