/** Is the graph woven well? Gaps and easy ways out, as warnings. */
import type { AuthoredConcept } from '../../format/authored/concept.ts';
import type { Problem } from '../../format/problem.ts';
import type { Authored, Statement } from '../authored.ts';
import { type Part, problemAt } from '../part.ts';

/** At most so many of a hundred relations are of the fallback type. */
const fallbackShare = 8;
/** Kinds of this prominence are what the map is about. */
const foremost = 3;

/** Concepts that nothing relates to. */
export function alone({ reading, statements }: Authored): readonly Problem[] {
  const ends = new Set(statements.flatMap(({ source, target }) => [source, target]));
  return reading.concepts.flatMap((part) =>
    ends.has(part.value.id)
      ? []
      : [problemAt(part, ['id'], `'${part.value.id}' has no relations`, 'relate it to another concept')],
  );
}

/** Concepts of the foremost kind with fewer than three relations, or fewer than two into other categories. */
export function weaklyRelated({ reading, statements, concepts, graph }: Authored): readonly Problem[] {
  const kinds = new Set(graph.value.kinds.filter(({ prominence }) => prominence === foremost).map(({ id }) => id));
  const touching = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const end of [statement.source, statement.target])
      touching.set(end, [...(touching.get(end) ?? []), statement]);
  }
  const categoryOf = (id: string): string | undefined => concepts.get(id)?.value.category;
  return reading.concepts.flatMap((part: Part<AuthoredConcept>) => {
    const { id, kind, category } = part.value;
    const mine = touching.get(id) ?? [];
    if (!kinds.has(kind) || mine.length === 0) return [];
    const leaving = mine.filter(
      ({ source, target }) => categoryOf(source) !== category || categoryOf(target) !== category,
    );
    if (mine.length < 3)
      return [
        problemAt(part, ['id'], `'${id}' has only ${mine.length} relations`, 'state at least three, if they are true'),
      ];
    if (leaving.length >= 2) return [];
    return [
      problemAt(
        part,
        ['id'],
        `only ${leaving.length} relations of '${id}' leave its category`,
        'state at least two, if they are true',
      ),
    ];
  });
}

/** The fallback type is said too often. */
export function fallback({ graph, statements }: Authored): readonly Problem[] {
  return graph.value.relationTypes.flatMap(({ id, fallback: marked }, at) => {
    const count = statements.filter(({ type }) => type === id).length;
    if (marked !== true || count * 100 <= statements.length * fallbackShare) return [];
    const share = ((count / statements.length) * 100).toFixed(1);
    return [
      problemAt(
        graph,
        ['relationTypes', at],
        `${share} % of the relations are '${id}'`,
        `say more exactly what they are; at most ${fallbackShare} %`,
      ),
    ];
  });
}

/** Two relations of one family between the same ends in the same direction: perhaps one in other words. */
export function otherWords({ statements, types }: Authored): readonly Problem[] {
  const first = new Map<string, Statement>();
  return statements.flatMap((statement) => {
    const key = [statement.source, statement.target, types.get(statement.type)?.family].join(' ');
    const before = first.get(key);
    first.set(key, before ?? statement);
    if (before === undefined || before.type === statement.type) return [];
    return [
      problemAt(
        statement.part,
        statement.path,
        `'${before.id}' may say this in other words`,
        'keep the more exact one',
      ),
    ];
  });
}
