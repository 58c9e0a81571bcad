/** The vocabulary as JSON: lists in the author's order. */
import * as v from 'valibot';
import type { Vocabulary } from '../graph/vocabulary.ts';
import { byId, strings, text, wordLists } from './wire.ts';

const shape = v.picklist(['disc', 'ring', 'square', 'diamond', 'triangle', 'hexagon', 'pentagon', 'pill', 'cross']);

const relationType = v.object({
  id: v.string(),
  family: v.string(),
  domain: strings,
  range: strings,
  symmetric: v.boolean(),
  traversable: v.boolean(),
  denies: v.exactOptional(v.string()),
  contained: v.exactOptional(v.boolean()),
  label: text,
  inverseLabel: text,
  sentence: text,
  inverse: text,
  what: v.exactOptional(text),
  keywords: v.exactOptional(wordLists),
});

const scale = v.variant('kind', [
  v.object({ kind: v.literal('quantity'), unit: v.string() }),
  v.object({ kind: v.literal('choice'), options: v.array(v.object({ id: v.string(), names: text })) }),
  v.object({ kind: v.literal('text') }),
]);

export const vocabularyWire = v.object({
  id: v.string(),
  title: text,
  description: text,
  languages: v.pipe(strings, v.minLength(1)),
  categories: v.array(v.object({ id: v.string(), names: text, hue: v.number() })),
  kinds: v.array(v.object({ id: v.string(), names: text, plural: text, shape, prominence: v.number() })),
  families: v.array(
    v.object({
      id: v.string(),
      names: text,
      hue: v.number(),
      dash: v.picklist(['solid', 'dashed', 'dotted']),
      width: v.picklist([1, 2, 3]),
    }),
  ),
  relationTypes: v.array(relationType),
  criteria: v.array(v.object({ id: v.string(), names: text, scale, why: v.exactOptional(text), types: strings })),
  units: v.array(
    v.object({
      id: v.string(),
      dimension: v.string(),
      factor: v.number(),
      names: text,
      one: v.exactOptional(text),
    }),
  ),
  scopes: v.array(v.object({ id: v.string(), names: text })),
  correction: v.exactOptional(v.string()),
  notice: v.exactOptional(text),
});

export function encodeVocabulary(vocabulary: Vocabulary): v.InferInput<typeof vocabularyWire> {
  return JSON.parse(
    JSON.stringify(vocabulary, (_, value: unknown) => (value instanceof Map ? [...value.values()] : value)),
  );
}

export function vocabularyOf(wire: v.InferOutput<typeof vocabularyWire>): Vocabulary {
  return {
    ...wire,
    categories: byId(wire.categories),
    kinds: byId(wire.kinds),
    families: byId(wire.families),
    relationTypes: byId(wire.relationTypes),
    criteria: byId(wire.criteria),
    units: byId(wire.units),
    scopes: byId(wire.scopes),
  };
}
