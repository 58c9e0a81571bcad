import type { Graph } from '../graph/graph.ts';
import { fullName, shortName, textIn } from '../graph/name.ts';
import { shortestPaths } from '../graph/path.ts';
import { sentence } from '../graph/sentence.ts';
import type { Language, Text } from '../graph/vocabulary.ts';
import type { Guess } from './guess.ts';
import type { Hit } from './hit.ts';
import { marksIn } from './marks.ts';

/** A guess in a reader's words. `labelOf` knows the things that no graph holds. */
export function present(
  graph: Graph,
  guess: Guess,
  query: string,
  language: Language,
  labelOf: (guess: Guess) => Text | undefined,
): Hit {
  const { label, detail } = saying(graph, guess, query, language, labelOf);
  const { found: _, ...hit } = guess;
  return { ...hit, label, detail, marks: marksIn(label, query) };
}

function saying(
  graph: Graph,
  guess: Guess,
  query: string,
  language: Language,
  labelOf: (guess: Guess) => Text | undefined,
): { label: string; detail: string } {
  const short = (id: string): string => shortName(graph, id, language);
  const say = (text: Text | undefined): string => textIn(graph, text, language);
  switch (guess.type) {
    case 'concept': {
      const concept = graph.concepts.get(guess.id);
      const [label, other] = asTyped(fullName(graph, guess.id, language), short(guess.id), query);
      const kind = say(graph.vocabulary.kinds.get(concept?.kind ?? '')?.names);
      const category = say(graph.vocabulary.categories.get(concept?.category ?? '')?.names);
      const also = guess.found === undefined || label.includes(guess.found) ? other : guess.found;
      return { label, detail: [also === label ? '' : also, kind, category].filter((part) => part !== '').join(' · ') };
    }
    case 'relation': {
      const relation = graph.relations.get(guess.id);
      const type = graph.vocabulary.relationTypes.get(relation?.type ?? '');
      return {
        label: relation === undefined ? guess.id : sentence(graph, relation, language, 'source'),
        detail: say(type?.label),
      };
    }
    case 'comparison': {
      const names = (guess.items ?? []).map((id) => itemShort(graph, guess.id, id, language));
      const heading = graph.comparisons.get(guess.id);
      return heading === undefined
        ? { label: names.join(' · '), detail: '' }
        : { label: say(heading.title), detail: names.join(' · ') };
    }
    case 'scenario': {
      const scenario = graph.scenarios.get(guess.id);
      return { label: say(scenario?.title), detail: (scenario?.answers ?? []).map(short).join(' · ') };
    }
    case 'path': {
      const { source = '', target = '' } = guess;
      const ways = [true, false].flatMap((directed) => shortestPaths(graph, source, target, { directed, limit: 1 }));
      return { label: `${short(source)} → ${short(target)}`, detail: (ways[0]?.concepts ?? []).map(short).join(' → ') };
    }
    case 'tour':
      return { label: say(graph.tours.get(guess.id)?.title), detail: '' };
    case 'command':
      return { label: say(labelOf(guess)), detail: '' };
  }
}

/** A name's two forms: the one that shows what was typed, and the other. */
function asTyped(full: string, short: string, query: string): readonly [string, string] {
  return marksIn(full, query).length === 0 && marksIn(short, query).length > 0 ? [short, full] : [full, short];
}

function itemShort(graph: Graph, comparison: string, id: string, language: Language): string {
  const names = graph.comparisons.get(comparison)?.items.find((item) => item.id === id)?.names;
  return names === undefined ? shortName(graph, id, language) : textIn(graph, names, language);
}
