/** A summary is short enough to be read at a glance. */
import type { Problem } from '../../format/problem.ts';
import type { Authored } from '../authored.ts';
import { problemAt } from '../part.ts';

const most = 160;

export function summaries({ reading }: Authored): readonly Problem[] {
  return reading.concepts.flatMap((part) =>
    Object.entries(part.value.summary).flatMap(([language, written]) =>
      [...written].length > most
        ? [
            problemAt(
              part,
              ['summary', language],
              `the summary has ${[...written].length} letters`,
              `say it in at most ${most}`,
            ),
          ]
        : [],
    ),
  );
}
