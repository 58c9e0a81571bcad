import type { Graph } from '../graph/graph.ts';
import type { Guess } from './guess.ts';

/** How near an answer must come to the situation by its own words, to stand before it. */
const NEAR = 0.5;

/** From here on an answer's own words settle it. */
const CERTAIN = 0.75;
/** How much the situation that a thing answers bears it out. */
const BORNE_OUT = 0.12;

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
      const score = above > 0 && guess.score < CERTAIN ? guess.score + BORNE_OUT * above : guess.score;
      if (score >= above || score < NEAR * above) return { ...guess, score };
      return { ...guess, score: above + 0.0001 * score, why: `${guess.why}, answers it` };
    })
    .sort((a, b) => b.score - a.score);
}
