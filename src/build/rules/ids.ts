/** Each id once, and each file named by what stands in it. */
import { basename, dirname } from 'node:path';
import type { Problem } from '../../format/problem.ts';
import type { Authored } from '../authored.ts';
import { type Part, problemAt } from '../part.ts';

type Named = Part<{ readonly id: string }>;

export function ids(authored: Authored): readonly Problem[] {
  const { reading, graph } = authored;
  const { value } = graph;
  return [
    ...reading.graphs.slice(1).map((part) => problemAt(part, [], 'a second graph.yaml', 'keep one')),
    ...repeatedParts(reading.concepts, 'concept'),
    ...repeatedParts(reading.comparisons, 'comparison'),
    ...repeatedParts(reading.scenarios, 'scenario'),
    ...repeatedParts(reading.tours, 'tour'),
    ...repeatedParts(sourceParts(authored), 'source'),
    ...repeatedIn(graph, 'categories', value.categories),
    ...repeatedIn(graph, 'kinds', value.kinds),
    ...repeatedIn(graph, 'families', value.families),
    ...repeatedIn(graph, 'relationTypes', value.relationTypes),
    ...repeatedIn(graph, 'units', value.units ?? []),
    ...repeatedIn(graph, 'criteria', value.criteria ?? []),
    ...repeatedIn(graph, 'scopes', value.scopes ?? []),
    ...[reading.concepts, reading.comparisons, reading.scenarios, reading.tours].flat().flatMap(misnamed),
    ...reading.concepts.flatMap(misplaced),
  ];
}

function sourceParts({ reading }: Authored): readonly Named[] {
  return reading.sources.flatMap((part) =>
    part.value.map(
      (value, at) => ({ ...part, value, place: (path, atKey) => part.place([at, ...path], atKey) }) satisfies Named,
    ),
  );
}

function repeatedParts(parts: readonly Named[], what: string): readonly Problem[] {
  const first = new Map<string, Named>();
  return parts.flatMap((part) => {
    const { id } = part.value;
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, part);
      return [];
    }
    const { line } = before.place(['id']);
    return [problemAt(part, ['id'], `${what} '${id}' stands in ${before.file}:${line} too`, 'keep one of them')];
  });
}

function repeatedIn(part: Part<unknown>, key: string, list: readonly { readonly id: string }[]): readonly Problem[] {
  return list.flatMap(({ id }, at) =>
    list.findIndex((one) => one.id === id) === at
      ? []
      : [problemAt(part, [key, at, 'id'], `'${id}' stands in ${key} twice`, 'keep one of them')],
  );
}

function misnamed(part: Named): readonly Problem[] {
  if (part.base.length > 0 || basename(part.file, '.yaml') === part.value.id) return [];
  const wanted = `${part.value.id}.yaml`;
  return [
    problemAt(part, ['id'], `the file of '${part.value.id}' is called ${basename(part.file)}`, `call it ${wanted}`),
  ];
}

function misplaced(part: Part<{ readonly id: string; readonly category: string }>): readonly Problem[] {
  const folder = basename(dirname(part.file));
  if (part.base.length > 0 || folder === part.value.category || folder === 'concepts') return [];
  const what = `the file lies in ${folder}/, its category is '${part.value.category}'`;
  return [problemAt(part, ['category'], what, `move it to concepts/${part.value.category}/`)];
}
