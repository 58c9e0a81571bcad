/** What a schema refuses, as a sentence that an author of data understands. */
import type * as v from 'valibot';
import { type Path, type Schema, keysAt } from './authored/walk.ts';
import { nearest } from '../graph/nearest.ts';

export interface Complaint {
  readonly path: Path;
  /** Stands at the key and not at its value. */
  readonly atKey: boolean;
  readonly what: string;
  readonly cure: string;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  strict_object: 'a map of keys',
  object_with_rest: 'a map of keys',
  record: 'a map of keys',
  tuple: 'a list',
  number: 'a number',
};

/** An issue that valibot found in the value that was read. */
export function complaintOf(issue: v.BaseIssue<unknown>, schema: Schema, value: unknown): Complaint {
  const items = issue.path ?? [];
  const path = items.map((item) => item.key).filter((key) => typeof key === 'string' || typeof key === 'number');
  const last = items.at(-1);
  const atKey = last !== undefined && 'origin' in last && last.origin === 'key';
  const key = String(path.at(-1) ?? '');
  if (isAboutKey(issue, atKey)) {
    const known = keysAt(schema, value, path.slice(0, -1));
    if (issue.expected !== 'never') return { path, atKey, what: `'${key}' is missing`, cure: `add '${key}'` };
    return { path, atKey, what: `unknown key '${key}'`, cure: meant(key, known) };
  }
  return { path, atKey, ...refusal(issue, key, keysAt(schema, value, path.slice(0, -1))) };
}

function isAboutKey(issue: v.BaseIssue<unknown>, atKey: boolean): boolean {
  return atKey && (issue.type === 'strict_object' || issue.type === 'object_with_rest');
}

function refusal(
  issue: v.BaseIssue<unknown>,
  key: string,
  siblings: readonly string[],
): Pick<Complaint, 'what' | 'cure'> {
  if (siblings.length > 0 && !siblings.includes(key))
    return { what: `unknown key '${key}'`, cure: meant(key, siblings) };
  if (issue.type === 'picklist' && !issue.message.includes(';')) {
    const options = issue.expected?.match(/"[^"]*"/g)?.map((option) => option.slice(1, -1)) ?? [];
    return {
      what: `'${shown(issue.input)}' is not one of the possible values`,
      cure: meant(shown(issue.input), options),
    };
  }
  const [what, ...cures] = issue.message.split('; ');
  if (cures.length > 0) return { what: `'${shown(issue.input)}' ${what ?? ''}`, cure: cures.join('; ') };
  const wanted = kinds[issue.type] ?? issue.expected ?? 'something else';
  return { what: `'${shown(issue.input)}' stands where ${wanted} belongs`, cure: `write ${wanted}` };
}

/** The nearest known name, or the names that there are when these are few. */
export function meant(name: string, known: Iterable<string>): string {
  const all = [...known];
  const near = nearest(name, all, 1)[0] ?? onlyHolder(name, all);
  if (near !== undefined) return `did you mean '${near}'?`;
  if (all.length === 0) return 'take it out';
  return all.length > 24 ? 'name one that exists, or write it first' : `choose one of ${all.join(', ')}`;
}

/** `fifo` is meant for `sqs-fifo-queue` when no other id holds that word. */
function onlyHolder(name: string, known: readonly string[]): string | undefined {
  const words = name.toLowerCase().split('-');
  const holders = known.filter((candidate) => {
    const parts = candidate.toLowerCase().split('-');
    return words.every((word) => parts.includes(word)) || parts.every((part) => words.includes(part));
  });
  return name.length >= 3 && holders.length === 1 ? holders[0] : undefined;
}

function shown(input: unknown): string {
  const written = typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
  return written.length > 60 ? `${written.slice(0, 57)}...` : written;
}
