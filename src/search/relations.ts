import type { Graph } from '../graph/graph.ts';
import type { Relation } from '../graph/relation.ts';
import { isAsking, isDoer, isDoneTo } from './cues.ts';
import type { Guess } from './guess.ts';
import type { Mention } from './mentions.ts';
import type { Question } from './question.ts';
import type { Verbs } from './verbs.ts';

const MOST = 8;

/** Relations that a question asks for: between two concepts that it names, or of one concept by what is done (`what loads into redshift`). */
export function relationGuesses(graph: Graph, verbs: Verbs, question: Question): readonly Guess[] {
  const [first, second] = question.mentions;
  if (first === undefined) return [];
  return second === undefined ? ofOne(graph, verbs, question, first) : between(graph, verbs, question);
}

function between(graph: Graph, verbs: Verbs, question: Question): readonly Guess[] {
  const guesses: Guess[] = [];
  const spoken = new Map(question.unread.flatMap((word) => verbs.typesOf(word).map((type) => [type, word])));
  const stray = question.unread.filter((word) => verbs.typesOf(word).length === 0).length;
  const strayVerbs = question.unread.length - stray;
  for (const [a, b] of pairsOf(question.mentions)) {
    const others = question.mentions.length - 2;
    a.concepts.forEach((source, i) =>
      b.concepts.forEach((target, j) => {
        for (const relation of relationsBetween(graph, source, target)) {
          const forward = relation.source === source;
          const said = spoken.has(relation.type) ? 0.02 : strayVerbs > 0 ? -0.04 : 0;
          const loss = 0.012 * (i + j) + (forward ? 0 : 0.008) + 0.12 * stray + 0.14 * others;
          const sure = 0.55 + 0.45 * Math.min(a.sure, b.sure);
          const score = (0.95 + said - loss) * sure - 0.0005 * guesses.length;
          guesses.push(guessOf(relation, score, 'between two named concepts'));
        }
      }),
    );
  }
  return strongest(guesses);
}

function ofOne(graph: Graph, verbs: Verbs, question: Question, mention: Mention): readonly Guess[] {
  const spoken = question.rest.filter(({ word }) => verbs.typesOf(word).length > 0);
  const [verb] = spoken;
  if (verb === undefined) return [];
  const types = new Set(spoken.flatMap(({ word }) => verbs.typesOf(word)));
  const asked = question.rest.some(({ word }) => isAsking(word));
  const stray = question.unread.length - spoken.length;
  const side = sideOf(question, mention, verb.at);
  const guesses: Guess[] = [];
  mention.concepts.forEach((id, i) => {
    const outgoing = (graph.outgoing.get(id) ?? []).map((relation) => [relation, 'source'] as const);
    const incoming = (graph.incoming.get(id) ?? []).map((relation) => [relation, 'target'] as const);
    for (const [relation, end] of [...incoming, ...outgoing]) {
      if (!types.has(relation.type)) continue;
      const fit = side === end ? 0 : side === undefined ? 0.03 : 0.3;
      const score = ((asked ? 0.93 : 0.58) - fit - 0.1 * stray - 0.05 * i) * (0.55 + 0.45 * mention.sure) - 0.001 * guesses.length;
      guesses.push(guessOf(relation, score, `${relation.type} of one named concept`));
    }
  });
  return strongest(guesses);
}

/** Does the named concept do what is said, or is it done to it? Undefined when the question does not tell. */
function sideOf(question: Question, mention: Mention, verb: number): 'source' | 'target' | undefined {
  const before = question.words[mention.from - 1];
  const after = question.words[mention.to];
  if (before === 'by') return 'source';
  if (after !== undefined && isDoneTo(after)) return 'target';
  if (after !== undefined && isDoer(after)) return 'source';
  if (/[\uac00-\ud7a3]/.test(question.words[verb] ?? '')) return undefined;
  return verb < mention.from ? 'target' : 'source';
}

function relationsBetween(graph: Graph, a: string, b: string): readonly Relation[] {
  const forward = (graph.outgoing.get(a) ?? []).filter(({ target }) => target === b);
  return [...forward, ...(graph.outgoing.get(b) ?? []).filter(({ target }) => target === a)];
}

function pairsOf(mentions: readonly Mention[]): readonly (readonly [Mention, Mention])[] {
  return mentions.flatMap((a, i) => mentions.slice(i + 1).map((b) => [a, b] as const));
}

function guessOf(relation: Relation, score: number, why: string): Guess {
  return { type: 'relation', id: relation.id, source: relation.source, target: relation.target, score, why };
}

function strongest(guesses: readonly Guess[]): readonly Guess[] {
  return guesses.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, MOST);
}
