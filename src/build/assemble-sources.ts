import type { Evidence, Source } from '../graph/evidence.ts';
import type { Fragment } from '../graph/graph.ts';

/** Sources by id, each with the latest month in which a statement was checked against it. */
export function sourcesOf(
  sources: readonly Source[],
  known: Pick<Required<Fragment>, 'concepts' | 'relations' | 'comparisons' | 'scenarios'>,
): ReadonlyMap<string, Source> {
  const latest = new Map<string, string>();
  for (const { source, checked } of allEvidence(known)) {
    if (checked !== undefined && checked > (latest.get(source) ?? '')) latest.set(source, checked);
  }
  return new Map(
    sources.map((source) => {
      const checked = latest.get(source.id);
      return [source.id, checked === undefined ? source : { ...source, checked }] as const;
    }),
  );
}

function allEvidence(
  known: Pick<Required<Fragment>, 'concepts' | 'relations' | 'comparisons' | 'scenarios'>,
): readonly Evidence[] {
  return [
    ...[...known.concepts.values()].flatMap(({ values, history }) => [
      ...values.flatMap(({ evidence, conflict }) => [...evidence, ...(conflict?.evidence ?? [])]),
      ...history.flatMap(({ evidence }) => evidence),
    ]),
    ...[...known.relations.values()].flatMap(({ evidence }) => evidence),
    ...[...known.comparisons.values()].flatMap(({ evidence }) => evidence),
    ...[...known.scenarios.values()].flatMap(({ evidence }) => evidence),
  ];
}
