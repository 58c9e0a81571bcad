import type { Reading } from '../document/reading.ts';
import { markdownText } from '../format/table-text.ts';
import { evidenceUrl, type Evidence } from '../graph/evidence.ts';

/** Sources numbered in the order in which a text cites them. */
export interface Notes {
  /** ` [1][2]` for what a statement rests on; empty for nothing. */
  cite(evidence: readonly Evidence[] | undefined): string;
  /** The list of all that were cited, with its heading. */
  blocks(): readonly string[];
}

export function notesOf({ graph, messages }: Reading): Notes {
  const lines = new Map<string, number>();
  const lineOf = (evidence: Evidence): string => {
    const source = graph.known.sources.get(evidence.source);
    const parts = [
      source?.title ?? evidence.source,
      evidence.at,
      source?.asOf === undefined ? undefined : messages.copyOf(source.asOf),
      evidence.checked === undefined ? undefined : messages.checked(evidence.checked),
    ];
    const url = evidenceUrl(evidence, source);
    return [
      ...parts.flatMap((part) => (part === undefined ? [] : [markdownText(part)])),
      ...(url ? [`<${url}>`] : []),
    ].join(', ');
  };
  const numberOf = (evidence: Evidence): number => {
    const line = lineOf(evidence);
    const number = lines.get(line) ?? lines.size + 1;
    lines.set(line, number);
    return number;
  };
  return {
    cite(evidence = []) {
      const numbers = [...new Set(evidence.map(numberOf))];
      return numbers.length === 0 ? '' : ` ${numbers.map((number) => `[${number}]`).join('')}`;
    },
    blocks() {
      if (lines.size === 0) return [];
      return [`## ${messages.aboutSources}`, [...lines].map(([line, number]) => `${number}. ${line}`).join('\n')];
    },
  };
}
