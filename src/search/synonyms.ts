import { rootsOf } from './root.ts';
import { wordsIn } from './text.ts';

/** Words of a query that an everyday word stands for, by the graph's own sets of synonyms. */
export interface Synonyms {
  /** The sets that hold a phrase which begins at a place in a query: where it ends (exclusive), and the set's number. */
  readonly at: (words: readonly string[], from: number) => readonly { readonly to: number; readonly set: number }[];
  /** All phrases of each set, in words. */
  readonly sets: readonly (readonly (readonly string[])[])[];
}

interface Begun {
  readonly set: number;
  /** The roots of each word that follows. */
  readonly rest: readonly ReadonlySet<string>[];
}

export function synonymsOf(authored: Iterable<readonly string[]>): Synonyms {
  const sets = [...authored].map((phrases) => phrases.map((phrase) => wordsIn(phrase)));
  const begun = new Map<string, Begun[]>();
  sets.forEach((phrases, set) => {
    for (const [first = '', ...others] of phrases) {
      const rest = others.map((word) => new Set(rootsOf(word)));
      for (const root of rootsOf(first)) begun.set(root, [...(begun.get(root) ?? []), { set, rest }]);
    }
  });
  const at = (words: readonly string[], from: number): readonly { to: number; set: number }[] => {
    const found = new Map<number, number>();
    for (const root of rootsOf(words[from] ?? '')) {
      for (const { set, rest } of begun.get(root) ?? []) {
        const follows = rest.every((roots, i) => rootsOf(words[from + 1 + i] ?? '').some((one) => roots.has(one)));
        if (follows) found.set(set, Math.max(found.get(set) ?? 0, from + 1 + rest.length));
      }
    }
    return [...found].map(([set, to]) => ({ set, to }));
  };
  return { at, sets };
}
