/** What is known beyond the core, as JSON: one file a part of it. */
import * as v from 'valibot';
import type { Comparison } from '../graph/comparison.ts';
import type { ConceptTexts } from '../graph/concept.ts';
import type { Fragment } from '../graph/graph.ts';
import { byId, type Decoded, decoded, evidence, strings, text, value, wordLists } from './wire.ts';

const texts = { aliases: wordLists, keywords: wordLists, formerly: strings, summary: text };

const conceptDetail = v.object({
  id: v.string(),
  ...texts,
  history: v.array(
    v.object({
      event: v.picklist(['renamed', 'announced', 'changed', 'maintenance', 'closed-to-new', 'ended']),
      from: v.exactOptional(v.string()),
      date: v.string(),
      successor: v.exactOptional(v.string()),
      note: v.exactOptional(text),
      evidence,
    }),
  ),
  values: v.array(value),
  documentation: v.array(v.object({ title: v.string(), url: v.string() })),
});

const relationDetail = v.object({
  id: v.string(),
  native: v.boolean(),
  condition: v.exactOptional(text),
  note: v.exactOptional(text),
  since: v.exactOptional(v.string()),
  until: v.exactOptional(v.string()),
  evidence,
});

const item = v.object({ id: v.string(), members: strings, names: v.exactOptional(text) });

const comparison = v.object({
  id: v.string(),
  title: text,
  items: v.array(item),
  verdict: v.exactOptional(text),
  chooseWhen: v.record(v.string(), text),
  changes: v.exactOptional(text),
  trap: v.exactOptional(text),
  rows: v.array(v.object({ criterion: v.string(), why: v.exactOptional(text), cells: v.record(v.string(), value) })),
  keywords: wordLists,
  evidence,
});

const scenario = v.object({
  id: v.string(),
  title: text,
  mode: v.picklist(['all', 'any']),
  answers: strings,
  situation: text,
  why: text,
  rivals: v.array(v.object({ concept: v.string(), because: text, fact: v.exactOptional(v.string()) })),
  conflict: v.exactOptional(v.object({ text, evidence })),
  comparison: v.exactOptional(v.string()),
  keywords: wordLists,
  evidence,
});

const tour = v.object({
  id: v.string(),
  title: text,
  steps: v.array(v.object({ at: v.string(), text })),
});

const source = v.object({
  id: v.string(),
  title: v.string(),
  url: v.exactOptional(v.string()),
  asOf: v.exactOptional(v.string()),
  checked: v.exactOptional(v.string()),
});

const fragment = v.object({
  concepts: v.exactOptional(v.array(conceptDetail)),
  relations: v.exactOptional(v.array(relationDetail)),
  comparisons: v.exactOptional(v.array(comparison)),
  scenarios: v.exactOptional(v.array(scenario)),
  tours: v.exactOptional(v.array(tour)),
  sources: v.exactOptional(v.array(source)),
  texts: v.exactOptional(v.array(v.object({ id: v.string(), ...texts }))),
  phrases: v.exactOptional(v.record(v.string(), wordLists)),
  uses: v.exactOptional(v.record(v.string(), wordLists)),
  synonyms: v.exactOptional(wordLists),
  fullNames: v.exactOptional(
    v.record(
      v.string(),
      v.object({
        names: v.record(v.string(), v.string()),
        readings: v.object({ name: v.exactOptional(v.string()), short: v.exactOptional(v.string()) }),
      }),
    ),
  ),
  titles: v.exactOptional(v.record(v.string(), text)),
  verdicts: v.exactOptional(v.record(v.string(), text)),
  /** An option's id, or what is said where no option fits. */
  facts: v.exactOptional(v.record(v.string(), v.record(v.string(), v.union([v.string(), text])))),
});

type Wire = v.InferOutput<typeof fragment>;

/** A JSON value that `decodeFragment` turns into the fragment again. */
export function encodeFragment(known: Fragment): unknown {
  return {
    concepts: listed(known.concepts),
    relations: listed(known.relations),
    comparisons: listed(known.comparisons)?.map(encodeComparison),
    scenarios: listed(known.scenarios),
    tours: listed(known.tours),
    sources: listed(known.sources),
    texts: known.texts === undefined ? undefined : [...known.texts].map(([id, own]) => ({ id, ...textsOf(own) })),
    phrases: keyed(known.phrases),
    uses: keyed(known.uses),
    synonyms: keyed(known.synonyms),
    fullNames: keyed(known.fullNames),
    titles: keyed(known.titles),
    verdicts: keyed(known.verdicts),
    facts:
      known.facts === undefined
        ? undefined
        : Object.fromEntries([...known.facts].map(([id, own]) => [id, Object.fromEntries(own)])),
  };
}

/** Never throws: what is no fragment is a value. */
export function decodeFragment(json: unknown): Decoded<Fragment> {
  const result = decoded(fragment, json);
  return result.ok ? { ok: true, value: fragmentOf(result.value) } : result;
}

function fragmentOf(wire: Wire): Fragment {
  const known: { -readonly [K in keyof Fragment]: Fragment[K] } = {};
  if (wire.concepts !== undefined) known.concepts = byId(wire.concepts);
  if (wire.relations !== undefined) known.relations = byId(wire.relations);
  if (wire.comparisons !== undefined) known.comparisons = byId(wire.comparisons.map(decodeComparison));
  if (wire.scenarios !== undefined) known.scenarios = byId(wire.scenarios);
  if (wire.tours !== undefined) known.tours = byId(wire.tours);
  if (wire.sources !== undefined) known.sources = byId(wire.sources);
  if (wire.texts !== undefined) known.texts = new Map(wire.texts.map((own) => [own.id, textsOf(own)]));
  if (wire.phrases !== undefined) known.phrases = new Map(Object.entries(wire.phrases));
  if (wire.uses !== undefined) known.uses = new Map(Object.entries(wire.uses));
  if (wire.synonyms !== undefined) known.synonyms = new Map(Object.entries(wire.synonyms));
  if (wire.fullNames !== undefined) known.fullNames = new Map(Object.entries(wire.fullNames));
  if (wire.titles !== undefined) known.titles = new Map(Object.entries(wire.titles));
  if (wire.verdicts !== undefined) known.verdicts = new Map(Object.entries(wire.verdicts));
  if (wire.facts !== undefined) {
    known.facts = new Map(Object.entries(wire.facts).map(([id, own]) => [id, new Map(Object.entries(own))]));
  }
  return known;
}

function encodeComparison(comparison: Comparison): unknown {
  return {
    ...comparison,
    chooseWhen: Object.fromEntries(comparison.chooseWhen),
    rows: comparison.rows.map((row) => ({ ...row, cells: Object.fromEntries(row.cells) })),
  };
}

function decodeComparison(wire: NonNullable<Wire['comparisons']>[number]): Comparison {
  return {
    ...wire,
    chooseWhen: new Map(Object.entries(wire.chooseWhen)),
    rows: wire.rows.map((row) => ({ ...row, cells: new Map(Object.entries(row.cells)) })),
  };
}

function textsOf({ aliases, keywords, formerly, summary }: ConceptTexts): ConceptTexts {
  return { aliases, keywords, formerly, summary };
}

function keyed<T>(map: ReadonlyMap<string, T> | undefined): Readonly<Record<string, T>> | undefined {
  return map === undefined ? undefined : Object.fromEntries(map);
}

function listed<T>(map: ReadonlyMap<string, T> | undefined): readonly T[] | undefined {
  return map === undefined ? undefined : [...map.values()];
}
