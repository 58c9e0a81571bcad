/** What someone types leads to one concept, and old ids lead to living ones. */
import type { Path } from '../../format/authored/walk.ts';
import type { AuthoredConcept } from '../../format/authored/concept.ts';
import type { Problem } from '../../format/problem.ts';
import type { Authored } from '../authored.ts';
import { type Part, problemAt } from '../part.ts';
import { unknown } from './unknown.ts';

interface Name {
  readonly part: Part<AuthoredConcept>;
  readonly path: Path;
  readonly written: string;
}

/** A name, alias or former name of two concepts, unless both share it. */
export function collisions({ reading }: Authored): readonly Problem[] {
  const first = new Map<string, Name>();
  return reading.concepts.flatMap(namesOf).flatMap((name) => {
    const key = folded(name.written);
    const before = first.get(key);
    if (before === undefined || before.part.value.id === name.part.value.id) {
      first.set(key, name);
      return [];
    }
    if (shares(before, key) && shares(name, key)) return [];
    const where = `${before.part.file}:${before.part.place(before.path).line}`;
    const what = `'${name.written}' leads to '${before.part.value.id}' as well (${where})`;
    return [problemAt(name.part, name.path, what, `keep one of them, or list it under 'shared' in both`)];
  });
}

/** aliases.yaml: the old id is no living one; where it leads exists. */
export function oldIds(authored: Authored): readonly Problem[] {
  const { reading, concepts, statements, criteria } = authored;
  const all = new Set([
    ...concepts.keys(),
    ...statements.map(({ id }) => id),
    ...[reading.comparisons, reading.scenarios, reading.tours].flat().map(({ value }) => value.id),
    ...criteria.keys(),
    ...reading.broken,
  ]);
  return reading.aliases.flatMap((part) =>
    Object.entries(part.value).flatMap(([old, { to }]) => [
      ...(all.has(old) ? [problemAt(part, [old], `'${old}' is a living id`, 'take it out', 'key')] : []),
      ...to.flatMap((id, at) => unknown(part, [old, 'to', at], 'id', id, all)),
    ]),
  );
}

function namesOf(part: Part<AuthoredConcept>): readonly Name[] {
  const { names, history = [], hidden = [] } = part.value;
  return [
    ...Object.entries(names).flatMap(([language, { name, short, aliases = [] }]) => [
      { part, path: ['names', language, 'name'], written: name },
      ...(short === undefined ? [] : [{ part, path: ['names', language, 'short'], written: short }]),
      ...aliases.map((written, at) => ({ part, path: ['names', language, 'aliases', at], written })),
    ]),
    ...history.flatMap(({ event, from }, at) =>
      event === 'renamed' && from !== undefined ? [{ part, path: ['history', at, 'from'], written: from }] : [],
    ),
    ...hidden.map((written, at) => ({ part, path: ['hidden', at], written })),
  ];
}

function shares({ part }: Name, key: string): boolean {
  return (part.value.shared ?? []).some((one) => folded(one) === key);
}

function folded(written: string): string {
  return written.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}
