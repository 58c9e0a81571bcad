/** graph.yaml: the vocabulary. A small graph may hold everything in this one file. */
import * as v from 'valibot';
import { aliases } from './aliases.ts';
import { comparison } from './comparison.ts';
import { concept } from './concept.ts';
import { sources } from './evidence.ts';
import { flag, id, languageTag, lineWidth, number, text, unitId, webAddress, wordLists } from './scalar.ts';
import { scenario } from './scenario.ts';
import { synonyms } from './synonyms.ts';
import { tour } from './tour.ts';

const hue = v.pipe(
  number,
  v.minValue(0, 'is no hue; write degrees from 0 to 360'),
  v.maxValue(360, 'is no hue; write degrees from 0 to 360'),
);

const shapes = ['disc', 'ring', 'square', 'diamond', 'triangle', 'hexagon', 'pentagon', 'pill', 'cross'] as const;

const kind = v.strictObject({
  id,
  names: text,
  plural: v.exactOptional(text),
  shape: v.exactOptional(v.picklist(shapes)),
  prominence: v.exactOptional(
    v.pipe(number, v.minValue(0, 'is no prominence; write 0 to 3'), v.maxValue(3, 'is no prominence; write 0 to 3')),
  ),
});

const family = v.strictObject({
  id,
  names: text,
  hue,
  dash: v.exactOptional(v.picklist(['solid', 'dashed', 'dotted'])),
  width: v.exactOptional(lineWidth),
});

const relationType = v.strictObject({
  id,
  family: id,
  domain: v.exactOptional(v.array(id)),
  range: v.exactOptional(v.array(id)),
  symmetric: v.exactOptional(flag),
  traversable: v.exactOptional(flag),
  /** Nothing stands above itself: the check refuses rings of it, such as two things that are part of each other. */
  hierarchy: v.exactOptional(flag),
  /** The type whose opposite this one states. */
  denies: v.exactOptional(id),
  /** Who names both ends and nothing else means the source, which belongs to the target. */
  contained: v.exactOptional(flag),
  /** Said when no other type fits; the check warns when it is said too often. */
  fallback: v.exactOptional(flag),
  label: text,
  inverseLabel: text,
  sentence: text,
  inverse: text,
  what: v.exactOptional(text),
  keywords: v.exactOptional(wordLists),
});

const unit = v.strictObject({
  id: unitId,
  dimension: id,
  factor: number,
  names: text,
  one: v.exactOptional(text),
});

const criterion = v.strictObject({
  id,
  names: text,
  scale: v.picklist(['quantity', 'choice', 'text']),
  unit: v.exactOptional(unitId),
  options: v.exactOptional(v.record(id, text)),
  why: v.exactOptional(text),
  types: v.exactOptional(v.array(id)),
  searched: v.exactOptional(flag),
});

const correction = v.pipe(webAddress, v.includes('{id}', 'names no concept; write {id} where its id belongs'));

export const graph = v.strictObject({
  id,
  title: text,
  description: text,
  languages: v.pipe(v.array(languageTag), v.minLength(1, 'is empty; name at least one language')),
  scopes: v.exactOptional(v.array(v.strictObject({ id, names: text }))),
  categories: v.array(v.strictObject({ id, hue, names: text })),
  kinds: v.array(kind),
  families: v.array(family),
  relationTypes: v.array(relationType),
  units: v.exactOptional(v.array(unit)),
  criteria: v.exactOptional(v.array(criterion)),
  /** Where a reader may report a mistake; `{id}` stands for the concept. */
  correction: v.exactOptional(correction),
  notice: v.exactOptional(text),
  concepts: v.exactOptional(v.array(concept)),
  comparisons: v.exactOptional(v.array(comparison)),
  scenarios: v.exactOptional(v.array(scenario)),
  tours: v.exactOptional(v.array(tour)),
  sources: v.exactOptional(sources),
  aliases: v.exactOptional(aliases),
  synonyms: v.exactOptional(synonyms),
});

export type AuthoredGraph = v.InferOutput<typeof graph>;
export type AuthoredCriterion = v.InferOutput<typeof criterion>;
export type AuthoredRelationType = v.InferOutput<typeof relationType>;
