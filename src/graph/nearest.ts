import type { Graph } from './graph.ts';

/**
 * Edits between two words, a swap of neighbours counted as one (optimal string alignment; Boytsov 2011, "Indexing
 * methods for approximate dictionary searching"). Gives `most + 1` as soon as it must be more than `most`.
 */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** The candidates that a mistyped id most likely means, nearest first: at most a third of its letters may differ. */
export function nearest(id: string, candidates: Iterable<string>, limit: number): readonly string[] {
  const wanted = id.slice(0, 64).toLowerCase();
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const scored: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const distance = edits(wanted, candidate, most);
    if (distance <= most) scored.push({ candidate, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, limit).map(({ candidate }) => candidate);
}

/** Where an id leads today: itself, the ids that took its place, or nothing. */
export function resolveId(graph: Graph, id: string, known: ReadonlyMap<string, unknown>): readonly string[] {
  if (known.has(id)) return [id];
  return (graph.aliases.get(id) ?? []).filter((to) => known.has(to));
}
