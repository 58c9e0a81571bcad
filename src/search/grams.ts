/** Terms that share pairs of letters with a word: candidates for a mistyped one. */
export interface Grams {
  /**
   * Numbers of the terms that most resemble the word, best first, at most `limit`, among those that are at most
   * `slack` letters longer or shorter.
   */
  readonly like: (word: string, slack: number, limit: number) => readonly number[];
}

/** Index of the letter pairs of terms, their first letter counted as a pair with nothing before it. */
export function gramsOf(terms: readonly string[]): Grams {
  let made: Postings | undefined;
  let counts: Uint16Array | undefined;
  const like = (word: string, slack: number, limit: number): readonly number[] => {
    const { postings, lengths } = (made ??= postingsOf(terms));
    const times = (counts ??= new Uint16Array(terms.length));
    const pairs = new Set(Array.from({ length: word.length }, (_, i) => pairAt(word, i)));
    const least = Math.max(1, Math.ceil(pairs.size / 3));
    const touched: number[] = [];
    for (const pair of pairs) {
      for (const at of postings.get(pair) ?? []) {
        const count = (times[at] ?? 0) + 1;
        times[at] = count;
        if (count === least && Math.abs((lengths[at] ?? 0) - word.length) <= slack) touched.push(at);
      }
    }
    const scored = touched.map((at) => [at, (2 * (times[at] ?? 0)) / (pairs.size + (lengths[at] ?? 0))] as const);
    times.fill(0);
    scored.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return scored.slice(0, limit).map(([at]) => at);
  };
  return { like };
}

interface Postings {
  readonly postings: ReadonlyMap<number, readonly number[]>;
  readonly lengths: Uint16Array;
}

/** Made when the first mistyped word comes: most readers never wait for it. */
function postingsOf(terms: readonly string[]): Postings {
  const postings = new Map<number, number[]>();
  terms.forEach((term, at) => {
    for (let i = 0; i < term.length; i++) {
      const pair = pairAt(term, i);
      const list = postings.get(pair);
      if (list === undefined) postings.set(pair, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  });
  return { postings, lengths: Uint16Array.from(terms, (term) => term.length) };
}

/** A letter and the one before it, as one number. */
function pairAt(term: string, i: number): number {
  return (i === 0 ? 0 : term.charCodeAt(i - 1)) * 0x10000 + term.charCodeAt(i);
}
