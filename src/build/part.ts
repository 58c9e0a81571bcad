/** One piece of a graph as it was read, which knows where in which file each of its values stands. */
import { type Document, type LineCounter, isMap, isNode, isPair, isSeq, type Node } from 'yaml';
import type { Path } from '../format/authored/walk.ts';
import type { Problem } from '../format/problem.ts';

export interface Part<T> {
  readonly file: string;
  readonly value: T;
  /** Where the part stands in its file; empty for a file of its own. */
  readonly base: Path;
  readonly place: (path: Path, atKey?: boolean) => Place;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A problem at a path of the part; at the key there, or at its value. */
export function problemAt(
  part: Part<unknown>,
  path: Path,
  what: string,
  cure: string,
  at: 'key' | 'value' = 'value',
): Problem {
  return { file: part.file, ...part.place(path, at === 'key'), what, cure };
}

/** The piece of a part that stands at a path, as a part of its own. */
export function within<T>(part: Part<unknown>, path: Path, value: T): Part<T> {
  return {
    file: part.file,
    value,
    base: [...part.base, ...path],
    place: (below, atKey) => part.place([...path, ...below], atKey),
  };
}

/** Looks places up in a YAML document. */
export function placesOf(document: Document, counter: LineCounter): Part<unknown>['place'] {
  return (path, atKey = false) => {
    let node: unknown = document.contents;
    let offset = start(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      const key = isMap(node) ? node.items.find((pair) => String(pair.key) === String(step)) : undefined;
      const below: unknown = isPair(key) ? key.value : isSeq(node) ? node.items[Number(step)] : undefined;
      if (key === undefined && below === undefined) break;
      const found = (depth === path.length - 1 && atKey) || start(below) === undefined ? key?.key : below;
      offset = start(found) ?? start(below) ?? offset;
      node = below;
    }
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
}

function start(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
