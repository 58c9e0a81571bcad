/** Written scenarios -> scenarios. */
import type { Scenario } from '../graph/scenario.ts';
import type { Authored } from './authored.ts';

export function scenariosOf({ reading }: Authored): ReadonlyMap<string, Scenario> {
  return new Map(
    reading.scenarios.map(({ value: { mode = 'any', rivals = [], keywords = {}, ...written } }) => [
      written.id,
      { ...written, mode, rivals, keywords },
    ]),
  );
}
