/** The schemas of authored data as JSON Schema, from which editors complete and warn. */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { aliases } from '../format/authored/aliases.ts';
import { comparison } from '../format/authored/comparison.ts';
import { concept } from '../format/authored/concept.ts';
import { sources } from '../format/authored/evidence.ts';
import { graph } from '../format/authored/graph.ts';
import { date, flag, lineWidth, number } from '../format/authored/scalar.ts';
import { scenario } from '../format/authored/scenario.ts';
import { synonyms } from '../format/authored/synonyms.ts';
import { tour } from '../format/authored/tour.ts';
import type { DataFile } from './data-files.ts';

const parts = { graph, concept, comparison, scenario, tour, sources, aliases, synonyms };

/** What an editor's YAML reads as a number or a flag is a text to us until the schema says more. */
const scalars: readonly { readonly pipe: readonly object[]; readonly as: JsonSchema }[] = [
  { pipe: number.pipe, as: { type: 'number' } },
  { pipe: flag.pipe, as: { type: 'boolean' } },
  { pipe: date.pipe, as: { type: ['string', 'integer'] } },
  { pipe: lineWidth.pipe, as: { enum: [1, 2, 3] } },
];

/** One file a part, below graph-data/schema. */
export function schemaFiles(): readonly DataFile[] {
  return Object.entries(parts).map(([name, schema]) => ({
    path: `${name}.schema.json`,
    text: `${JSON.stringify({ title: `Relata: ${name}`, ...jsonSchema(schema) }, null, 2)}\n`,
  }));
}

function jsonSchema(schema: v.GenericSchema): JsonSchema {
  return toJsonSchema(schema, {
    target: 'draft-07',
    typeMode: 'input',
    errorMode: 'ignore',
    overrideAction({ valibotAction, jsonSchema: made }) {
      return scalars.some(({ pipe }) => pipe.some((one) => one === valibotAction)) ? made : undefined;
    },
    overrideSchema({ valibotSchema, jsonSchema: made }) {
      const scalar = scalars.find(({ pipe }) => pipe[0] === valibotSchema);
      if (scalar !== undefined) return { ...scalar.as };
      if (valibotSchema.type !== 'lazy') return made;
      const { getter } = valibotSchema as v.LazySchema<v.GenericSchema>;
      return { anyOf: [inline(getter('')), inline(getter({}))] };
    },
  });
}

function inline(schema: v.GenericSchema): JsonSchema {
  const { $schema: _, ...made } = jsonSchema(schema);
  return made;
}
