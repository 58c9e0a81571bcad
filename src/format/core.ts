/**
 * The core as JSON, in columns: ids once, references as numbers. It is what every visitor waits for, so it holds what
 * the picture, names and links need and nothing else.
 */
import * as v from 'valibot';
import type { Core, Point, Positions } from '../graph/graph.ts';
import { conceptColumns, decodeConcepts, encodeConcepts, placesOf } from './core-concepts.ts';
import {
  comparisonHeadings,
  decodeComparisons,
  decodeScenarios,
  encodeComparisons,
  encodeScenarios,
  scenarioHeadings,
} from './core-headings.ts';
import { decodeRelations, encodeRelations, relationColumns } from './core-relations.ts';
import { encodeVocabulary, vocabularyOf, vocabularyWire } from './vocabulary.ts';
import { byId, type Decoded, decoded, strings } from './wire.ts';

const point = v.tuple([v.number(), v.number()]);

const coreWire = v.object({
  version: v.literal(1),
  vocabulary: vocabularyWire,
  concepts: conceptColumns,
  relations: relationColumns,
  comparisons: comparisonHeadings,
  scenarios: scenarioHeadings,
  /** How many steps each has. */
  tours: v.record(v.string(), v.number()),
  aliases: v.record(v.string(), strings),
  size: point,
  regions: v.array(v.object({ category: v.string(), title: point, outline: v.array(point) })),
});

/** A JSON value that `decodeCore` turns into the core again. */
export function encodeCore(core: Core): unknown {
  const { vocabulary, positions } = core;
  const wire: v.InferInput<typeof coreWire> = {
    version: 1,
    vocabulary: encodeVocabulary(vocabulary),
    concepts: encodeConcepts(core),
    relations: encodeRelations(core),
    comparisons: encodeComparisons(core),
    scenarios: encodeScenarios(core),
    tours: Object.fromEntries([...core.tours.values()].map(({ id, length }) => [id, length])),
    aliases: Object.fromEntries([...core.aliases].map(([id, to]) => [id, [...to]])),
    size: [positions.width, positions.height],
    regions: positions.regions.map(({ category, title, outline }) => ({
      category,
      title: pair(title),
      outline: outline.map(pair),
    })),
  };
  return wire;
}

/** Never throws: what is no core is a value. */
export function decodeCore(json: unknown): Decoded<Core> {
  const result = decoded(coreWire, json);
  if (!result.ok) return result;
  const wire = result.value;
  const vocabulary = vocabularyOf(wire.vocabulary);
  const concepts = decodeConcepts(wire.concepts, vocabulary);
  const ids = concepts?.map(({ id }) => id) ?? [];
  const relations = decodeRelations(wire.relations, vocabulary, ids);
  if (concepts === undefined || relations === undefined) return { ok: false, problem: 'a row leads nowhere' };
  const positions: Positions = {
    width: wire.size[0],
    height: wire.size[1],
    concepts: placesOf(wire.concepts, ids),
    regions: wire.regions.map(({ category, title, outline }) => ({
      category,
      title: pointOf(title),
      outline: outline.map(pointOf),
    })),
  };
  return {
    ok: true,
    value: {
      vocabulary,
      concepts: byId(concepts),
      relations: byId(relations),
      comparisons: byId(decodeComparisons(wire.comparisons, vocabulary, concepts)),
      scenarios: byId(decodeScenarios(wire.scenarios, vocabulary, concepts)),
      tours: byId(Object.entries(wire.tours).map(([id, length]) => ({ id, length, title: {} }))),
      aliases: new Map(Object.entries(wire.aliases)),
      positions,
    },
  };
}

function pair({ x, y }: Point): [number, number] {
  return [x, y];
}

function pointOf([x, y]: readonly [number, number]): Point {
  return { x, y };
}
