/** Excerpts to be written and read again: whatever names may hold, and what must be the same afterwards. */
import fc from 'fast-check';
import type { Excerpt, ExcerptConcept, ExcerptRelation } from '../../src/format/excerpt.ts';

const hostile = [
  '"',
  "'",
  '|',
  '<',
  '>',
  '&',
  '\n',
  '\r\n',
  '\t',
  '\\',
  '#',
  ';',
  '%%{',
  '`',
  ']]>',
  '--',
  '-->',
  '=cmd|calc!A1',
  '+1',
  '@x',
  '</script>',
  'end',
  '{}',
  '[]',
  '()',
  '한글',
  '\u0000',
  '\u2028',
  '\uD800',
  '😀',
  ' ',
  'a',
];

/** Any text, and such as means something to one format or another. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.constantFrom(...hostile), { maxLength: 8 }).map((parts) => parts.join('')),
);

const ids = ['sqs', 'end', 'data-firehose', 'x', 'o', '3ds', 'default', 'graph', 'amazon-mq'];
const types = ['feeds', 'loads-into', 'class', 'rivals'];

/** Few or many concepts, every one of them with a hostile name. */
export function anyExcerpt(): fc.Arbitrary<Excerpt> {
  const named = fc.record({ name: anyName, short: anyName });
  return fc
    .record({
      title: anyName,
      concepts: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
      names: fc.array(named, { minLength: ids.length, maxLength: ids.length }),
      ends: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...types), fc.nat()), { maxLength: 12 }),
      label: anyName,
    })
    .map(({ title, concepts: given, names, ends, label }) => {
      const concepts = given.map((id, index): ExcerptConcept => {
        const { name, short } = names[index] ?? { name: id, short: id };
        const plain = { kind: 'service', category: 'left', status: 'active' } as const;
        return { id, name, short, names: { en: name, ko: short }, shorts: { en: short, ko: short }, ...plain };
      });
      const relations = new Map<string, ExcerptRelation>();
      for (const [from, type, to] of ends) {
        const [source = '', target = ''] = [given[from % given.length], given[to % given.length]];
        const id = `${source}.${type}.${target}`;
        relations.set(id, { id, source, target, type, label, sentence: `${label} ${id}` });
      }
      return {
        title,
        address: 'https://relata.example/en/concept/sqs/?q=%22x%22',
        site: 'https://relata.example/en/',
        date: '2026-11-23',
        language: 'en',
        concepts,
        relations: [...relations.values()],
        types: types.map((id) => ({ id, labels: { en: label, ko: label }, symmetric: id === 'rivals' })),
      };
    });
}

/** The graph that every format has to hand on. */
export function graphOfExcerpt({ concepts, relations }: Excerpt): Facts {
  return {
    nodes: concepts.map(({ id }) => id).toSorted(),
    edges: relations.map(({ source, type, target }) => `${source} ${type} ${target}`).toSorted(),
  };
}

export interface Facts {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** What XML can hold of a text. */
export function inXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
