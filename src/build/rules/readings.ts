/** Korean particles and initials come from a Hangul reading: each shown form that is not Hangul needs one. */
import type { Problem } from '../../format/problem.ts';
import type { Authored } from '../authored.ts';
import { problemAt } from '../part.ts';

const hangulOnly = /^[\p{Script=Hangul}\s\p{P}\p{S}]*$/u;
const reads = /^[\p{Script=Hangul}\s]+$/u;

export function readings({ reading, languages }: Authored): readonly Problem[] {
  if (!languages.includes('ko')) return [];
  return reading.concepts.flatMap((part) => {
    const { names, readings: given = {} } = part.value;
    const { name = '', short = name } = names['ko'] ?? {};
    const problems: Problem[] = [];
    for (const [form, shown] of [
      ['name', name],
      ['short', short],
    ] as const) {
      const written = given[form];
      const served = form === 'short' && short === name;
      if (written === undefined && !served && !hangulOnly.test(shown)) {
        const path = given.name === undefined && given.short === undefined ? [] : ['readings'];
        problems.push(
          problemAt(
            part,
            path,
            `'${shown}' has no Hangul reading`,
            `add 'readings: { ${form}: ... }' as a Korean says it`,
          ),
        );
      }
      if (written !== undefined && !reads.test(written)) {
        problems.push(
          problemAt(
            part,
            ['readings', form],
            `the reading '${written}' is not all Hangul`,
            'write it in Hangul and spaces',
          ),
        );
      }
    }
    return problems;
  });
}
