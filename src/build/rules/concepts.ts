/** What a concept names exists: kind, category, scopes, successors. A renaming says from what. */
import type { Problem } from '../../format/problem.ts';
import type { Authored } from '../authored.ts';
import { problemAt } from '../part.ts';
import { knownConcepts, unknown } from './unknown.ts';

export function concepts(authored: Authored): readonly Problem[] {
  const known = knownConcepts(authored);
  return authored.reading.concepts.flatMap((part) => {
    const { kind, category, scopes = [], history = [] } = part.value;
    return [
      ...unknown(part, ['kind'], 'kind', kind, authored.kinds),
      ...unknown(part, ['category'], 'category', category, authored.categories),
      ...scopes.flatMap((scope, at) => unknown(part, ['scopes', at], 'scope', scope, authored.scopes)),
      ...history.flatMap((event, at) => [
        ...(event.successor === undefined
          ? []
          : unknown(part, ['history', at, 'successor'], 'concept', event.successor, known)),
        ...(event.event === 'renamed' && event.from === undefined
          ? [problemAt(part, ['history', at], 'a renaming does not say the old name', "add 'from'")]
          : []),
      ]),
    ];
  });
}
