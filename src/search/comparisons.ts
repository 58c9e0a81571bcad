import type { ComparisonHeading } from '../graph/comparison.ts';
import type { Graph } from '../graph/graph.ts';
import type { Guess } from './guess.ts';
import type { Mention } from './mentions.ts';
import type { Question } from './question.ts';
import { DOUBT } from './relations.ts';

const MOST_ITEMS = 6;
const MOST = 6;

/** Comparisons of the concepts that a question names: authored ones, and any other set of two to six. */
export function comparisonGuesses(graph: Graph, question: Question, related: readonly Guess[]): readonly Guess[] {
  const { mentions } = question;
  const comparing = question.comparing || (mentions.length > 1 && onlyAlternatives(graph, related));
  if (mentions.length === 0 || (mentions.length < 2 && !comparing)) return [];
  const sure = Math.min(...mentions.map((mention) => mention.sure)) ** DOUBT;
  const loss = 0.08 * question.unread.length;
  const authored = [...graph.comparisons.values()]
    .map((heading) => authoredGuess(heading, mentions, comparing, sure, loss))
    .filter((guess) => guess !== undefined)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
  const whole = authored.some(({ items = [] }) => items.length === mentions.length);
  return whole ? authored : [...authored, ...anySet(mentions, question.comparing, sure, loss)];
}

/** Two things that are related by nothing but being alternatives are named together to be compared. */
function onlyAlternatives(graph: Graph, related: readonly Guess[]): boolean {
  const typeOf = (guess: Guess): string => graph.relations.get(guess.id)?.type ?? '';
  return (
    related.length > 0 &&
    related.every((guess) => graph.vocabulary.relationTypes.get(typeOf(guess))?.symmetric === true)
  );
}

function authoredGuess(
  heading: ComparisonHeading,
  mentions: readonly Mention[],
  comparing: boolean,
  sure: number,
  loss: number,
): Guess | undefined {
  const named = mentions.map((mention) =>
    mention.concepts.flatMap((id, rank) =>
      heading.items
        .filter((item) => item.id === id || (item.members.length > 1 && item.members.includes(id)))
        .map((item) => ({ item: item.id, rank })),
    ),
  );
  if (named.some((items) => items.length === 0)) return undefined;
  const chosen = [...new Set(named.map(([one]) => one?.item ?? ''))];
  if (chosen.length < mentions.length) return undefined;
  const doubt = 0.01 * named.reduce((sum, [one]) => sum + (one?.rank ?? 0), 0);
  const others = heading.items.map(({ id }) => id).filter((id) => !chosen.includes(id));
  const base = comparing ? (mentions.length === 1 ? 0.8 : 0.97) : 0.88;
  const more = Math.min(0.08, 0.03 * others.length);
  const score = (base - more - loss - doubt) * sure;
  return {
    type: 'comparison',
    id: heading.id,
    items: [...chosen, ...others],
    score,
    why: 'authored comparison of what is named',
  };
}

function anySet(mentions: readonly Mention[], comparing: boolean, sure: number, loss: number): readonly Guess[] {
  const items = [...new Set(mentions.map(({ concepts }) => concepts[0] ?? ''))];
  if (items.length < 2 || items.length > MOST_ITEMS) return [];
  const score = ((comparing ? 0.95 : 0.5) - loss) * sure;
  return [{ type: 'comparison', id: items.join(','), items, score, why: 'side by side, as named' }];
}
