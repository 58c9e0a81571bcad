/** Relations of types that make a hierarchy: nothing stands above itself, over however many steps. */
import type { Problem } from '../../format/problem.ts';
import type { Authored, Statement } from '../authored.ts';
import { problemAt } from '../part.ts';

/** One problem for each statement that closes a ring with those before it. */
export function rings({ statements, types }: Authored): readonly Problem[] {
  const above = new Map<string, Map<string, Statement[]>>();
  return statements.flatMap((statement) => {
    const { type, source, target, part, path } = statement;
    if (types.get(type)?.hierarchy !== true || source === target) return [];
    const ofType = above.get(type) ?? new Map<string, Statement[]>();
    above.set(type, ofType);
    const way = wayUp(ofType, target, source);
    if (way === undefined) {
      ofType.set(source, [...(ofType.get(source) ?? []), statement]);
      return [];
    }
    const said = way.map((one) => `${one.source} ${type} ${one.target} (${placeOf(one)})`).join(', ');
    const what = `'${source} ${type} ${target}' closes a ring: ${said}`;
    return [problemAt(part, [...path, type], what, 'take back the one that is not true, or choose another type')];
  });
}

/** The statements that lead from a concept up to another, fewest first: a breadth-first search. */
function wayUp(
  above: ReadonlyMap<string, readonly Statement[]>,
  from: string,
  to: string,
): readonly Statement[] | undefined {
  const ways = new Map<string, readonly Statement[]>([[from, []]]);
  for (const [at, way] of ways) {
    if (at === to) return way;
    for (const next of above.get(at) ?? []) if (!ways.has(next.target)) ways.set(next.target, [...way, next]);
  }
  return undefined;
}

function placeOf({ part, path }: Statement): string {
  return `${part.file}:${part.place(path).line}`;
}
