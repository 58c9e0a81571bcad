import type { Language, Text } from './vocabulary.ts';
import type { Evidence } from './evidence.ts';

export interface Names {
  /** The official form; the short one until it has arrived. */
  readonly name: string;
  /** The form in sentences and on the map. */
  readonly short: string;
}

/** The official names and the whole readings; they follow the core, which has the short forms. */
export interface FullNames {
  readonly names: Readonly<Record<Language, string>>;
  readonly readings: Readonly<Partial<Record<'name' | 'short', string>>>;
}

export type Status = 'active' | 'maintenance' | 'closed-to-new' | 'ended';

/** A thing known: what the map, the search list and a sentence need of it. */
export interface Concept {
  readonly id: string;
  readonly kind: string;
  readonly category: string;
  readonly scopes: readonly string[];
  readonly status: Status;
  readonly names: Readonly<Record<Language, Names>>;
  /** Hangul reading of each shown form that is not Hangul: particles and initials are taken from it. */
  readonly readings: Readonly<Partial<Record<'name' | 'short', string>>>;
}

/** What people type for a concept, beyond its names. */
export interface ConceptTexts {
  readonly aliases: Readonly<Record<Language, readonly string[]>>;
  readonly keywords: Readonly<Record<Language, readonly string[]>>;
  readonly formerly: readonly string[];
  /** At most 160 characters in each language. */
  readonly summary: Text;
}

export interface HistoryEvent {
  readonly event: 'renamed' | 'announced' | 'changed' | 'maintenance' | 'closed-to-new' | 'ended';
  /** The former name, when renamed. */
  readonly from?: string;
  /** `2024`, `2024-02` or `2024-02-09`. */
  readonly date: string;
  /** A concept that takes its place. */
  readonly successor?: string;
  readonly note?: Text;
  readonly evidence: readonly Evidence[];
}

export type Limit = 'default' | 'minimum' | 'maximum' | 'quota';

/** What a value says: by the scale of its criterion, or in words where the scale does not fit. */
export type Content =
  | { readonly kind: 'quantity'; readonly amount: number; readonly to?: number; readonly unit: string }
  | { readonly kind: 'choice'; readonly option: string }
  | { readonly kind: 'text'; readonly text: Text };

/** A statement about one concept on one criterion. */
export interface Value {
  readonly criterion: string;
  readonly content: Content;
  /** `quota` can be raised on request. */
  readonly limit?: Limit;
  readonly note?: Text;
  /** What it was until a date. */
  readonly was?: { readonly content: Content; readonly until: string };
  /** What another source says. */
  readonly conflict?: { readonly content: Content; readonly note?: Text; readonly evidence: readonly Evidence[] };
  readonly evidence: readonly Evidence[];
}

/** What is recorded of one concept on criteria with options: an option's id, or words where no option fits. */
export type RecordedFacts = ReadonlyMap<string, string | Text>;

/** What a concept's panel says; arrives after the first paint. */
export interface ConceptDetail extends ConceptTexts {
  readonly id: string;
  readonly history: readonly HistoryEvent[];
  readonly values: readonly Value[];
  /** Official pages about it. */
  readonly documentation: readonly { readonly title: string; readonly url: string }[];
}
