import { alternativeGuesses } from './alternatives.ts';
import { answersFirst } from './answers.ts';
import type { Graph } from '../graph/graph.ts';
import type { Language } from '../graph/vocabulary.ts';
import { isHangul } from '../language/hangul.ts';
import { affixesOf } from './affix.ts';
import { comparisonGuesses } from './comparisons.ts';
import { NEED } from './by-need.ts';
import { commandEntries, entriesOf } from './entries.ts';
import type { Guess } from './guess.ts';
import type { Answer, Command } from './hit.ts';
import { otherLayouts } from './layouts.ts';
import { lookUp } from './lookup.ts';
import { once } from './once.ts';
import { pathGuesses } from './paths.ts';
import { readingsOf, unread, type Readings } from './readings.ts';
import { present } from './present.ts';
import { questionOf, type Question } from './question.ts';
import { partGuesses, relationGuesses } from './relations.ts';
import { nearestEntry } from './suggest.ts';
import { cut, normalise } from './text.ts';
import { textIndexOf, type TextIndex } from './text-index.ts';
import { verbsOf, type Verbs } from './verbs.ts';

/** Everything that answers queries over one snapshot of a graph. */
export interface SearchIndex {
  readonly graph: Graph;
  readonly text: TextIndex;
  readonly verbs: Verbs;
  readonly readings: () => Readings;
}

export interface SearchOptions {
  readonly language: Language;
  /** How many hits at most. */
  readonly limit: number;
  readonly commands?: readonly Command[];
}

/** Below this nothing counts as found. */
const LEAST = 0.27;
/** The same for what is found by what it is for: it has its own measure of enough. */
const LEAST_NEED = 0.18;
/** Below this the other keyboard layout is tried too. */
const WEAK = 0.72;
/** What a concept is worth that a longer question names. */
const NAMED = 0.28;
/** Below this the readings of Latin words are tried as these words. */
const SURE = 0.9;
const IN_LATIN = 0.96;
const OTHER_LAYOUT = 0.93;
/** From here on a concept's names say the whole query. */
const WHOLE = 0.78;

/** An index over what the graph knows now: names at least, all texts when they have come. */
export function createIndex(graph: Graph): SearchIndex {
  const affixes = affixesOf(graph);
  return {
    graph,
    text: textIndexOf(entriesOf(graph, affixes), affixes.first, graph.known.synonyms.values()),
    verbs: verbsOf(graph),
    readings: once(() => readingsOf(graph)),
  };
}

/** What is made when first asked for, piece by piece, for whoever has idle moments before that. */
export function preparations({ text, readings }: SearchIndex): readonly (() => unknown)[] {
  return [text.prefixes, text.roots, text.synonyms, readings, text.grams, text.initials, text.sounds];
}

/** What someone may mean who typed this, best first. Never throws; the same for the same query and graph. */
export function search(index: SearchIndex, query: string, options: SearchOptions): Answer {
  const typed = cut(query);
  const commands = options.commands === undefined ? undefined : commandIndex(options.commands);
  let guesses = guessesFor(index, commands, normalise(typed));
  let said = typed;
  const latin = (guesses[0]?.score ?? 0) < SURE ? inLatin(index, normalise(typed)) : undefined;
  if (latin !== undefined) {
    const meant = guessesFor(index, commands, latin);
    guesses = merged(
      guesses,
      meant.map((guess) => ({ ...guess, score: guess.score * IN_LATIN, why: `${guess.why}, read as ${latin}` })),
    );
  }
  if ((guesses[0]?.score ?? 0) < WEAK) {
    for (const other of otherLayouts(typed)) {
      const meant = guessesFor(index, commands, normalise(other)).filter(({ score }) => score >= WEAK);
      if (meant.length > 0) said = `${typed} ${other}`;
      guesses = merged(
        guesses,
        meant.map((guess) => ({ ...guess, score: guess.score * OTHER_LAYOUT, why: `${guess.why}, typed as ${other}` })),
      );
    }
  }
  const labelOf = (guess: Guess): Readonly<Record<string, string>> | undefined =>
    options.commands?.find(({ id }) => id === guess.id)?.label;
  const found = answersFirst(index.graph, guesses)
    .filter(({ score, why }) => score >= (why.startsWith(NEED) ? LEAST_NEED : LEAST))
    .slice(0, options.limit);
  if (found.length > 0)
    return { hits: found.map((guess) => present(index.graph, guess, said, options.language, labelOf)) };
  const nearest = nearestEntry(index.text, normalise(typed));
  if (nearest === undefined) return { hits: [] };
  return { hits: [], suggestion: present(index.graph, nearest, said, options.language, labelOf) };
}

/** A text with what is Korean for Latin words written so; undefined when it holds none. */
function inLatin(index: SearchIndex, text: string): string | undefined {
  return [...text].some(isHangul) ? unread(index.readings(), text) : undefined;
}

function guessesFor(index: SearchIndex, commands: TextIndex | undefined, text: string): readonly Guess[] {
  const { graph, verbs } = index;
  const question = questionOf(index.text, verbs, text);
  const related = relationGuesses(graph, verbs, question);
  const things = thingGuesses(index.text, text);
  return merged(things, [
    ...(commands === undefined ? [] : thingGuesses(commands, text)),
    ...mentionGuesses(question),
    ...partGuesses(graph, question, related),
    ...behind(things, related),
    ...comparisonGuesses(graph, question, related),
    ...(question.comparing ? alternativeGuesses(index.text, graph, question.words) : []),
    ...(question.reaching || related.length === 0 ? pathGuesses(graph, question) : []),
  ]);
}

/** Relations of a concept whose own names say the whole query stand behind it: a former name holds other names. */
function behind(things: readonly Guess[], related: readonly Guess[]): readonly Guess[] {
  const whole = things.find(
    ({ type, score, why }) => type === 'concept' && score >= WHOLE && / (?:names?|exactly)$/.test(why),
  );
  if (whole === undefined) return related;
  return related.map((guess) =>
    guess.source === whole.id || guess.target === whole.id
      ? { ...guess, score: Math.min(guess.score, 0.98 * whole.score) }
      : guess,
  );
}

/** What a question names is found, whatever else it says. */
function mentionGuesses(question: Question): readonly Guess[] {
  return question.mentions.flatMap(({ concepts: [id], sure }) =>
    id === undefined ? [] : [{ type: 'concept' as const, id, score: NAMED * sure, why: 'named in the question' }],
  );
}

/** Things found by their own words. */
function thingGuesses(index: TextIndex, text: string): readonly Guess[] {
  return lookUp(index, text).flatMap(({ entry, score, form, why }) => {
    const thing = index.entries[entry];
    if (thing === undefined) return [];
    const found = form === undefined ? undefined : index.forms[form];
    const shown =
      found !== undefined && (found.as === 'alias' || found.as === 'former name')
        ? { found: found.whole ?? found.text }
        : {};
    return [{ type: thing.type, id: thing.id, score, why, ...shown }];
  });
}

/** One ranking: of two guesses at one thing the better stays. */
function merged(some: readonly Guess[], others: readonly Guess[]): readonly Guess[] {
  const best = new Map<string, Guess>();
  for (const guess of [...some, ...others]) {
    const key = `${guess.type} ${guess.id}`;
    const known = best.get(key);
    if (known === undefined || known.score < guess.score) best.set(key, { ...known, ...guess });
    else if (known.items === undefined && guess.items !== undefined) best.set(key, { ...guess, ...known });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.type + a.id < b.type + b.id ? -1 : 1));
}

const indexed = new WeakMap<readonly Command[], TextIndex>();

function commandIndex(commands: readonly Command[]): TextIndex {
  const known = indexed.get(commands) ?? textIndexOf(commandEntries(commands), new Set());
  indexed.set(commands, known);
  return known;
}
