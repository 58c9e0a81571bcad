/** Tours: at least two steps, each of them the address of a view of its own that can be had whole. */
import type { AuthoredTour } from '../../format/authored/tour.ts';
import type { Problem } from '../../format/problem.ts';
import type { Authored } from '../authored.ts';
import { type Part, problemAt } from '../part.ts';
import { addressable, whatIsLost } from './address.ts';

export function tours(authored: Authored): readonly Problem[] {
  const { reading } = authored;
  if (reading.tours.length === 0) return [];
  const graph = addressable(authored);
  return reading.tours.flatMap((part) => [
    ...(part.value.steps.length < 2 ? [problemAt(part, ['steps'], 'the tour has one step', 'write at least two')] : []),
    ...part.value.steps.flatMap(({ at }, step) => {
      const lost = whatIsLost(at, graph, reading.broken);
      return lost === undefined ? [] : [problemAt(part, ['steps', step, 'at'], lost.what, lost.cure)];
    }),
    ...repeated(part),
  ]);
}

function repeated(part: Part<AuthoredTour>): readonly Problem[] {
  const { steps } = part.value;
  return steps.flatMap(({ at }, step) => {
    const first = steps.findIndex((one) => one.at === at);
    if (first === step) return [];
    const what = `'${at}' is the view of step ${first + 1} as well`;
    return [problemAt(part, ['steps', step, 'at'], what, 'name another view, or make one step of the two')];
  });
}
