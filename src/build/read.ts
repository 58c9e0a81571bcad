/** A graph's folder, or its single file, read and held against the schemas. Knows nothing of what the data says. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { type AuthoredAliases, aliases } from '../format/authored/aliases.ts';
import { type AuthoredComparison, comparison } from '../format/authored/comparison.ts';
import { type AuthoredConcept, concept } from '../format/authored/concept.ts';
import { type AuthoredSource, sources } from '../format/authored/evidence.ts';
import { type AuthoredGraph, graph } from '../format/authored/graph.ts';
import { type AuthoredScenario, scenario } from '../format/authored/scenario.ts';
import { type AuthoredSynonyms, synonyms } from '../format/authored/synonyms.ts';
import { type AuthoredTour, tour } from '../format/authored/tour.ts';
import { complaintOf } from '../format/complaint.ts';
import type { Problem } from '../format/problem.ts';
import { type Part, placesOf, problemAt, within } from './part.ts';

/** Everything that authors wrote, by part. */
export interface Reading {
  readonly root: string;
  readonly graphs: readonly Part<AuthoredGraph>[];
  readonly concepts: readonly Part<AuthoredConcept>[];
  readonly comparisons: readonly Part<AuthoredComparison>[];
  readonly scenarios: readonly Part<AuthoredScenario>[];
  readonly tours: readonly Part<AuthoredTour>[];
  readonly sources: readonly Part<readonly AuthoredSource[]>[];
  readonly aliases: readonly Part<AuthoredAliases>[];
  readonly synonyms: readonly Part<AuthoredSynonyms>[];
  readonly problems: readonly Problem[];
  /** Ids of files that could not be read: who names them is not wrong. */
  readonly broken: ReadonlySet<string>;
}

/** The schema of each part, by the folder or file that it stands in. */
export const schemas = {
  graph,
  concepts: concept,
  comparisons: comparison,
  scenarios: scenario,
  tours: tour,
  sources,
  aliases,
  synonyms,
} as const;

const single: Readonly<Record<string, keyof typeof schemas>> = {
  'graph.yaml': 'graph',
  'sources.yaml': 'sources',
  'aliases.yaml': 'aliases',
  'synonyms.yaml': 'synonyms',
};

/** Reads a folder with a graph.yaml, or a single file that holds a whole graph. */
export async function readGraph(folder: string): Promise<Reading> {
  const reader = new Reader(resolve(folder));
  const found = await stat(reader.root).catch(() => undefined);
  if (found?.isFile() === true) await reader.file(reader.root, 'graph');
  else if (found === undefined)
    reader.refuse(reader.root, 'there is no such folder', 'name a folder with a graph.yaml');
  else {
    const entries = await readdir(reader.root, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) await reader.file(file, reader.kindOf(file));
    if (reader.graphs.length === 0) reader.missing();
  }
  return reader;
}

class Reader implements Reading {
  readonly graphs: Part<AuthoredGraph>[] = [];
  readonly concepts: Part<AuthoredConcept>[] = [];
  readonly comparisons: Part<AuthoredComparison>[] = [];
  readonly scenarios: Part<AuthoredScenario>[] = [];
  readonly tours: Part<AuthoredTour>[] = [];
  readonly sources: Part<readonly AuthoredSource[]>[] = [];
  readonly aliases: Part<AuthoredAliases>[] = [];
  readonly synonyms: Part<AuthoredSynonyms>[] = [];
  readonly problems: Problem[] = [];
  readonly broken = new Set<string>();
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  kindOf(file: string): keyof typeof schemas | 'other' {
    const [top = '', ...below] = relative(this.root, file).split(/[\\/]/);
    if (below.length === 0) return single[top] ?? 'other';
    if (top === 'concepts' || top === 'comparisons' || top === 'scenarios' || top === 'tours') return top;
    return 'other';
  }

  missing(): void {
    if (this.problems.some(({ file }) => basename(file) === 'graph.yaml')) return;
    this.refuse(join(this.root, 'graph.yaml'), 'there is no graph.yaml', 'write one; graph-data/README.md says how');
  }

  refuse(file: string, what: string, cure: string): void {
    this.problems.push({ file: shownPath(file), line: 1, column: 1, what, cure });
  }

  async file(file: string, kind: keyof typeof schemas | 'other'): Promise<void> {
    if (kind === 'other' || !file.endsWith('.yaml')) {
      if (/\.ya?ml$/.test(file))
        this.refuse(file, 'the file is no part of a graph', 'move it to where its kind belongs, ending in .yaml');
      return;
    }
    const before = this.problems.length;
    const part = this.parsed(file, await readFile(file, 'utf8'));
    if (part !== undefined) this.take(part, kind);
    if (this.problems.length > before) this.broken.add(basename(file, '.yaml'));
  }

  private parsed(file: string, written: string): Part<unknown> | undefined {
    const counter = new LineCounter();
    const document = parseDocument(written, {
      schema: 'failsafe',
      uniqueKeys: true,
      stringKeys: true,
      lineCounter: counter,
      prettyErrors: false,
      merge: false,
    });
    const place = placesOf(document, counter);
    const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({ message, offset: pos[0] }));
    for (const { message, offset } of [...faults, ...anchors(document)]) {
      const { line, col } = counter.linePos(offset);
      const [what = message, cure = 'mend the YAML; quote texts that hold a colon, a comma or a hash'] =
        message.split('; ');
      this.problems.push({ file: shownPath(file), line: Math.max(1, line), column: Math.max(1, col), what, cure });
    }
    if (document.errors.length > 0 || anchors(document).length > 0) return undefined;
    return { file: shownPath(file), value: document.toJS({ maxAliasCount: 0 }), base: [], place };
  }

  private take(part: Part<unknown>, kind: keyof typeof schemas): void {
    switch (kind) {
      case 'graph': {
        const taken = this.checked(part, graph);
        if (taken !== undefined) this.takeInline(taken);
        return;
      }
      case 'concepts':
        return this.keep(this.concepts, part, concept);
      case 'comparisons':
        return this.keep(this.comparisons, part, comparison);
      case 'scenarios':
        return this.keep(this.scenarios, part, scenario);
      case 'tours':
        return this.keep(this.tours, part, tour);
      case 'sources':
        return this.keep(this.sources, part, sources);
      case 'aliases':
        return this.keep(this.aliases, part, aliases);
      case 'synonyms':
        return this.keep(this.synonyms, part, synonyms);
    }
  }

  /** A graph in one file: its parts stand under keys of graph.yaml. */
  private takeInline(part: Part<AuthoredGraph>): void {
    const { value } = part;
    this.graphs.push(part);
    for (const [at, one] of (value.concepts ?? []).entries()) this.concepts.push(within(part, ['concepts', at], one));
    for (const [at, one] of (value.comparisons ?? []).entries())
      this.comparisons.push(within(part, ['comparisons', at], one));
    for (const [at, one] of (value.scenarios ?? []).entries())
      this.scenarios.push(within(part, ['scenarios', at], one));
    for (const [at, one] of (value.tours ?? []).entries()) this.tours.push(within(part, ['tours', at], one));
    if (value.sources !== undefined) this.sources.push(within(part, ['sources'], value.sources));
    if (value.aliases !== undefined) this.aliases.push(within(part, ['aliases'], value.aliases));
    if (value.synonyms !== undefined) this.synonyms.push(within(part, ['synonyms'], value.synonyms));
  }

  private keep<T>(list: Part<T>[], part: Part<unknown>, schema: v.GenericSchema<unknown, T>): void {
    const taken = this.checked(part, schema);
    if (taken !== undefined) list.push(taken);
  }

  private checked<T>(part: Part<unknown>, schema: v.GenericSchema<unknown, T>): Part<T> | undefined {
    const result = v.safeParse(schema, part.value, { abortPipeEarly: true });
    if (result.success) return { ...part, value: result.output };
    for (const issue of result.issues) {
      const { path, atKey, what, cure } = complaintOf(issue, schema, part.value);
      this.problems.push(problemAt(part, path, what, cure, atKey ? 'key' : 'value'));
    }
    return undefined;
  }
}

function anchors(document: Document): readonly { readonly message: string; readonly offset: number }[] {
  const found: { message: string; offset: number }[] = [];
  visit(document, {
    Alias: (_, node) => {
      found.push({ message: 'an alias (*name) is not read here; write it out', offset: node.range?.[0] ?? 0 });
    },
  });
  return found;
}

/** Below the working folder as people see it there. */
function shownPath(file: string): string {
  const shown = relative(process.cwd(), file);
  return shown.startsWith('..') ? file : shown;
}
