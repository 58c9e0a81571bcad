/** Relations: of a known type, between concepts of the right kinds, each stated once. */
import { typeKeys } from '../../format/authored/concept.ts';
import { meant } from '../../format/complaint.ts';
import type { Problem } from '../../format/problem.ts';
import type { Authored, Statement } from '../authored.ts';
import { problemAt } from '../part.ts';
import { knownConcepts, unknown } from './unknown.ts';

/** Exactly one `type: target` in each entry. */
export function relationTypes({ reading, types }: Authored): readonly Problem[] {
  return reading.concepts.flatMap((part) =>
    (part.value.relations ?? []).flatMap((entry, at) => {
      const keys = typeKeys(entry).map(([key]) => key);
      if (keys.length === 0)
        return [problemAt(part, ['relations', at], 'the relation says no type and target', "add 'type: target'")];
      const strange = keys.filter((key) => !types.has(key));
      const problems = strange.map((key) =>
        problemAt(part, ['relations', at, key], `no relation type '${key}'`, meant(key, types.keys()), 'key'),
      );
      if (keys.length - strange.length < 2) return problems;
      return [
        ...problems,
        problemAt(part, ['relations', at], `the relation says ${keys.join(' and ')}`, 'make two relations of it'),
      ];
    }),
  );
}

/** The target exists and is another concept than the source. */
export function targets(authored: Authored): readonly Problem[] {
  const known = knownConcepts(authored);
  return authored.statements.flatMap((statement) => {
    const { part, path, type } = statement;
    const target = written(statement);
    if (target === part.value.id)
      return [problemAt(part, [...path, type], `'${target}' relates to itself`, 'name another concept')];
    return unknown(part, [...path, type], 'concept', target, known);
  });
}

/** Source and target are of kinds that the type allows. */
export function kindsOfEnds({ statements, types, concepts, kinds }: Authored): readonly Problem[] {
  return statements.flatMap((statement) => {
    const { part, path, type } = statement;
    const { domain = [], range = [] } = types.get(type) ?? {};
    const target = concepts.get(written(statement));
    const problems: Problem[] = [];
    if (!kinds.has(part.value.kind)) return problems;
    if (domain.length > 0 && !domain.includes(part.value.kind)) {
      problems.push(
        problemAt(
          part,
          [...path, type],
          `a ${part.value.kind} cannot be the source of '${type}'`,
          `it takes ${domain.join(', ')}`,
          'key',
        ),
      );
    }
    if (target !== undefined && range.length > 0 && !range.includes(target.value.kind)) {
      const what = `'${target.value.id}' is a ${target.value.kind}, which cannot be the target of '${type}'`;
      problems.push(problemAt(part, [...path, type], what, `it takes ${range.join(', ')}`));
    }
    return problems;
  });
}

/** No relation twice: not with the same ends, and not from the other side of a symmetric type. */
export function repeated({ statements }: Authored): readonly Problem[] {
  const first = new Map<string, Statement>();
  return statements.flatMap((statement) => {
    const before = first.get(statement.id);
    if (before === undefined) {
      first.set(statement.id, statement);
      return [];
    }
    const where = `${before.part.file}:${before.part.place(before.path).line}`;
    const mirrored = before.part.value.id !== statement.part.value.id;
    const what = mirrored
      ? `'${statement.id}' repeats what ${where} says from the other side`
      : `relation '${statement.id}' stands in ${where} too`;
    const cure = mirrored ? 'keep one of them' : "keep one of them, or tell them apart with 'slug'";
    return [problemAt(statement.part, statement.path, what, cure)];
  });
}

/** What is carried is said only where the type's sentence has a place for it. */
export function whats({ statements, types }: Authored): readonly Problem[] {
  return statements.flatMap(({ part, path, type, entry }) => {
    if (entry.what === undefined || types.get(type)?.what !== undefined) return [];
    return [
      problemAt(
        part,
        [...path, 'what'],
        `the sentence of '${type}' has no place for 'what'`,
        "say it in 'note', or choose another type",
        'key',
      ),
    ];
  });
}

/** Each hop of `via` is a relation of its own, in either direction. */
export function via(authored: Authored): readonly Problem[] {
  const known = knownConcepts(authored);
  const { statements, types, reading } = authored;
  const joined = new Set<string>();
  for (const { type, source, target } of statements) {
    if (types.get(type)?.traversable === false) continue;
    joined.add(`${source} ${target}`).add(`${target} ${source}`);
  }
  return statements.flatMap((statement) => {
    const { part, path, entry } = statement;
    if (entry.via === undefined) return [];
    const hops = [part.value.id, ...entry.via, written(statement)];
    return entry.via
      .flatMap((hop, at) => unknown(part, [...path, 'via', at], 'concept', hop, known))
      .concat(
        hops.slice(1).flatMap((hop, at) => {
          const from = hops[at] ?? '';
          const readable = !reading.broken.has(from) && !reading.broken.has(hop) && known.has(from) && known.has(hop);
          if (!readable || joined.has(`${from} ${hop}`)) return [];
          const place = [...path, 'via', Math.min(at, hops.length - 3)];
          return [
            problemAt(
              part,
              place,
              `no relation between '${from}' and '${hop}'`,
              `state it, or take the hop out of 'via'`,
            ),
          ];
        }),
      );
  });
}

/** The other end as it is written: a symmetric relation's ends are sorted in its id. */
function written({ source, target, part }: Statement): string {
  return source === part.value.id ? target : source;
}
