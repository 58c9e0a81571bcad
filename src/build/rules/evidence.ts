/** Each evidence names a source that exists; a page lies below the source's address. */
import { aliases } from '../../format/authored/aliases.ts';
import { comparison } from '../../format/authored/comparison.ts';
import { concept } from '../../format/authored/concept.ts';
import {
  type AuthoredEvidence,
  type AuthoredSource,
  evidence as evidenceForm,
} from '../../format/authored/evidence.ts';
import { scenario } from '../../format/authored/scenario.ts';
import { occurrences, type Path, type Schema } from '../../format/authored/walk.ts';
import type { Problem } from '../../format/problem.ts';
import type { Authored } from '../authored.ts';
import { type Part, problemAt } from '../part.ts';
import { unknown } from './unknown.ts';

export interface Citation {
  readonly part: Part<unknown>;
  readonly path: Path;
  readonly evidence: AuthoredEvidence;
}

export function evidence(authored: Authored): readonly Problem[] {
  const sources = sourcesById(authored);
  return citations(authored).flatMap(({ part, path, evidence: cited }) => {
    const source = sources.get(cited.source);
    if (source === undefined) {
      const unread = authored.reading.broken.has('sources');
      return unread ? [] : unknown(part, [...path, 'source'], 'source', cited.source, authored.sources);
    }
    if (cited.page === undefined || source.url?.endsWith('/') === true) return [];
    const what = `source '${source.id}' has no address that ends in '/', so it has no pages`;
    return [problemAt(part, [...path, 'page'], what, "mend the source's url, or write the place under 'at'")];
  });
}

/** Evidence that was checked more than a year and a half ago. */
export function staleEvidence(authored: Authored): readonly Problem[] {
  const oldest = monthsBefore(authored.today, 18);
  return citations(authored).flatMap(({ part, path, evidence: { checked } }) =>
    checked === undefined || checked >= oldest
      ? []
      : [problemAt(part, [...path, 'checked'], `last checked in ${checked}`, "look it up again and set 'checked'")],
  );
}

/** Evidence in a published document without the month in which it was looked up. */
export function uncheckedEvidence(authored: Authored): readonly Problem[] {
  const sources = sourcesById(authored);
  return citations(authored).flatMap(({ part, path, evidence: { checked, source } }) =>
    checked !== undefined || sources.get(source)?.url === undefined
      ? []
      : [problemAt(part, path, `evidence in '${source}' does not say when it was looked up`, "add 'checked'")],
  );
}

function citations({ reading }: Authored): readonly Citation[] {
  return [
    ...cited(reading.concepts, concept),
    ...cited(reading.comparisons, comparison),
    ...cited(reading.scenarios, scenario),
    ...cited(reading.aliases, aliases),
  ];
}

function cited(parts: readonly Part<unknown>[], schema: Schema): readonly Citation[] {
  return parts.flatMap((part) =>
    occurrences(schema, evidenceForm, part.value).map(({ path, value }) => ({
      part,
      path,
      evidence: value as AuthoredEvidence,
    })),
  );
}

function sourcesById({ reading }: Authored): ReadonlyMap<string, AuthoredSource> {
  return new Map(reading.sources.flatMap(({ value }) => value.map((source) => [source.id, source] as const)));
}

function monthsBefore(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7);
}
