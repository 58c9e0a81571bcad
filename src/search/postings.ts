/** Numbers of terms, in the order in which they were first met. */
export interface Terms {
  readonly list: readonly string[];
  readonly idOf: (term: string) => number | undefined;
}

/** Which forms have a term; in rising order. */
export interface Postings {
  readonly get: (term: string) => Int32Array | undefined;
  readonly has: (term: string) => boolean;
}

export interface TermList extends Terms {
  /** The number of a term, a new one for a new term. */
  readonly meet: (term: string) => number;
}

export function termList(): TermList {
  const ids = new Map<string, number>();
  const list: string[] = [];
  const meet = (term: string): number => {
    const known = ids.get(term);
    if (known !== undefined) return known;
    ids.set(term, list.length);
    return list.push(term) - 1;
  };
  return { list, meet, idOf: (term) => ids.get(term) };
}

/** Gathers postings: forms must come in rising order, and each is noted once a term. */
export function gathering(): {
  readonly note: (term: number, form: number) => void;
  readonly done: (terms: Terms) => Postings;
} {
  const termOf: number[] = [];
  const formOf: number[] = [];
  let last = new Int32Array(1 << 16).fill(-1);
  const note = (term: number, form: number): void => {
    if (term >= last.length) last = grown(last, term);
    if (last[term] === form) return;
    last[term] = form;
    termOf.push(term);
    formOf.push(form);
  };
  return { note, done: (terms) => sortedByTerm(terms, termOf, formOf) };
}

/** Counts by number: a longer copy as soon as one is asked for that does not fit; new places hold -1. */
export function grown(counts: Int32Array<ArrayBuffer>, atLeast: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(atLeast + 1, 2 * counts.length)).fill(-1);
  longer.set(counts);
  return longer;
}

/** Counting sort: all forms of one term stand together, one array for all. */
function sortedByTerm(terms: Terms, termOf: readonly number[], formOf: readonly number[]): Postings {
  const starts = new Int32Array(terms.list.length + 1);
  for (const term of termOf) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms.list.length; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice(0, -1);
  const forms = new Int32Array(formOf.length);
  for (let i = 0; i < termOf.length; i++) {
    const term = termOf[i] ?? 0;
    const at = next[term] ?? 0;
    forms[at] = formOf[i] ?? 0;
    next[term] = at + 1;
  }
  const range = (term: string): readonly [number, number] | undefined => {
    const id = terms.idOf(term);
    if (id === undefined || id + 1 >= starts.length) return undefined;
    const [from = 0, to = 0] = [starts[id], starts[id + 1]];
    return from === to ? undefined : [from, to];
  };
  return {
    has: (term) => range(term) !== undefined,
    get: (term) => {
      const found = range(term);
      return found === undefined ? undefined : forms.subarray(found[0], found[1]);
    },
  };
}
