/** Terms by how they begin. */
export interface Prefixes {
  /** Terms that begin with a prefix, in alphabetical order, at most `limit`. */
  readonly startingWith: (prefix: string, limit: number) => readonly string[];
}

/**
 * Terms in drawers by their first two letters. A drawer is put in order when someone first looks into it: nobody waits
 * for all of them to be sorted.
 */
export function prefixesOf(terms: readonly string[]): Prefixes {
  const made = drawersOf(terms);
  const inOrder = new Set<string>();
  const drawer = (begin: string): readonly string[] => {
    const list = made.drawers.get(begin) ?? [];
    if (!inOrder.has(begin)) list.sort();
    inOrder.add(begin);
    return list;
  };
  const startingWith = (prefix: string, limit: number): readonly string[] => {
    if (prefix.length >= 2) return slice(drawer(prefix.slice(0, 2)), prefix, limit);
    const found: string[] = [];
    for (const begin of made.byLetter(prefix)) {
      found.push(...drawer(begin).slice(0, limit - found.length));
      if (found.length >= limit) break;
    }
    return found;
  };
  return { startingWith };
}

function drawersOf(terms: readonly string[]): {
  readonly drawers: ReadonlyMap<string, string[]>;
  readonly byLetter: (letter: string) => readonly string[];
} {
  const drawers = new Map<string, string[]>();
  for (const term of terms) {
    const begin = term.slice(0, 2);
    const list = drawers.get(begin);
    if (list === undefined) drawers.set(begin, [term]);
    else list.push(term);
  }
  const begins = [...drawers.keys()].sort();
  return { drawers, byLetter: (letter) => begins.filter((begin) => begin.startsWith(letter)) };
}

/** The part of an ordered list that begins with a prefix, at most `limit` of it. */
function slice(ordered: readonly string[], prefix: string, limit: number): readonly string[] {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < ordered.length && end - low < limit && (ordered[end] ?? '').startsWith(prefix)) end++;
  return ordered.slice(low, end);
}
