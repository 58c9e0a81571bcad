import type { Graph } from '../graph/graph.ts';
import type { Guess } from './guess.ts';

/** How near an answer must come to the situation by its own words, to stand before it. */
const NEAR = 0.5;

/**
 * The thing itself stands before the situation that it answers, where its own words say nearly as much of the query:
 * who describes a need wants the service first, and the situation to see why.
 */
export function answersFirst(graph: Graph, guesses: readonly Guess[]): readonly Guess[] {
  const lifted = new Map<string, number>();
  for (const { type, id, score } of guesses) {
    if (type !== 'scenario') continue;
    for (const answer of graph.scenarios.get(id)?.answers ?? []) {
      lifted.set(answer, Math.max(lifted.get(answer) ?? 0, score));
    }
  }
  const least = new Map(guesses.map((guess) => [guess, lifted.get(guess.type === 'concept' ? guess.id : '') ?? 0]));
  return guesses
    .map((guess) => {
      const above = least.get(guess) ?? 0;
      const near = guess.type === 'concept' && guess.score < above && guess.score >= NEAR * above;
      return near ? { ...guess, score: above + 0.0001 * guess.score, why: `${guess.why}, answers it` } : guess;
    })
    .sort((a, b) => b.score - a.score);
}
