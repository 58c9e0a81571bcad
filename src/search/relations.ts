import type { Graph } from '../graph/graph.ts';
import type { Relation } from '../graph/relation.ts';
import { isAsking, isDoer, isDoneTo } from './cues.ts';
import type { Guess } from './guess.ts';
import type { Mention } from './mentions.ts';
import type { Question } from './question.ts';
import type { Verbs } from './verbs.ts';

const MOST = 8;
/** How strongly a doubtful name pulls down what is said of it. */
export const DOUBT = 0.8;

/** Relations that a question asks for: between two concepts that it names, or of one concept by what is done (`what loads into redshift`). */
export function relationGuesses(graph: Graph, verbs: Verbs, question: Question): readonly Guess[] {
  const [first, second] = question.mentions;
  if (first === undefined) return [];
  if (second === undefined) return ofOne(graph, verbs, question, first);
  const found = between(graph, verbs, question);
  return found.length > 0
    ? found
    : strongest(question.mentions.flatMap((mention) => ofOne(graph, verbs, question, mention)));
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
          const sure = Math.min(a.sure, b.sure) ** DOUBT;
          const score = (0.95 + said - loss) * sure - 0.0005 * guesses.length;
          guesses.push(guessOf(relation, score, 'between two named concepts'));
        }
      }),
    );
  }
  return strongest(guesses);
}

/** The thing that is named together with what it belongs to: `ssm parameter store`. */
export function partGuesses(graph: Graph, question: Question, related: readonly Guess[]): readonly Guess[] {
  if (question.mentions.length !== 2 || question.unread.length > 0 || question.comparing || question.reaching)
    return [];
  return related.flatMap(({ id, source = '', score }) => {
    const type = graph.vocabulary.relationTypes.get(graph.relations.get(id)?.type ?? '');
    if (type?.contained !== true) return [];
    return [{ type: 'concept' as const, id: source, score: score + 0.001, why: 'named with what it is part of' }];
  });
}

function ofOne(graph: Graph, verbs: Verbs, question: Question, mention: Mention): readonly Guess[] {
  const spoken = question.rest.filter(({ word }) => verbs.typesOf(word).length > 0);
  const [verb] = spoken;
  if (verb === undefined) return [];
  const said = new Map<string, number>();
  for (const { word } of spoken) for (const type of verbs.typesOf(word)) said.set(type, (said.get(type) ?? 0) + 1);
  const asked = question.rest.some(({ word }) => isAsking(word));
  const marked = isDoer(question.words[mention.to] ?? '') || isDoneTo(question.words[mention.to] ?? '');
  const base = asked ? 0.93 : marked ? 0.7 : 0.52;
  const side = sideOf(question, mention, verb.at);
  const guesses: Guess[] = [];
  mention.concepts.forEach((id, i) => {
    const outgoing = (graph.outgoing.get(id) ?? []).map((relation) => [relation, 'source'] as const);
    const incoming = (graph.incoming.get(id) ?? []).map((relation) => [relation, 'target'] as const);
    for (const [relation, end] of [...incoming, ...outgoing]) {
      const heard = said.get(relation.type);
      if (heard === undefined) continue;
      const fit = side === end ? 0 : side === undefined ? 0.03 : 0.3;
      const stray = question.unread.filter(
        (word) => verbs.typesOf(word).length === 0 && !verbs.goesWith(word, relation.type),
      ).length;
      const loss = fit + 0.1 * (stray + question.mentions.length - 1) + 0.05 * (spoken.length - heard) + 0.05 * i;
      const score = (base - loss) * mention.sure ** DOUBT - 0.001 * guesses.length;
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
