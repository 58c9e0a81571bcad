/** The name that was probably meant. */

/** The known name nearest to a mistyped one, if any is near enough to be meant. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const typed = name.toLowerCase();
  const limit = Math.max(1, Math.floor(typed.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - typed.length) >= least) continue;
    const distance = editDistance(typed, candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best ?? partOf(typed, known);
}

/** Letters put in, left out, exchanged or swapped with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(at(last, column) + 1, at(now, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(before, column - 2) + 1);
      }
      now.push(cost);
    }
    [before, last] = [last, now];
  }
  return at(last, b.length);
}

/** `fifo` is meant for `sqs-fifo-queue` when nothing else holds it. */
function partOf(typed: string, known: Iterable<string>): string | undefined {
  if (typed.length < 3) return undefined;
  const holders = [...known].filter((candidate) => {
    const words = candidate.toLowerCase().split('-');
    return words.includes(typed) || typed.split('-').includes(candidate.toLowerCase());
  });
  return holders.length === 1 ? holders[0] : undefined;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
