/** The words that a graph is written with: its languages, categories, kinds, relation types and criteria. */

/** A BCP 47 tag that the graph lists, such as `en` or `ko`. */
export type Language = string;

/** The same text in every language of the graph. */
export type Text = Readonly<Record<Language, string>>;

/** An exam area, a field, a chapter: what groups concepts on the map. */
export interface Category {
  readonly id: string;
  readonly names: Text;
  /** Hue in OKLCH degrees, 0 to 360; lightness and chroma belong to the theme. */
  readonly hue: number;
}

export type Shape = 'disc' | 'ring' | 'square' | 'diamond' | 'triangle' | 'hexagon' | 'pentagon' | 'pill' | 'cross';

export interface Kind {
  readonly id: string;
  readonly names: Text;
  readonly plural: Text;
  readonly shape: Shape;
  /** 0 to 3: how early a concept of this kind shows its label when the map is far away. */
  readonly prominence: number;
}

/** A group of relation types that looks alike: colour, dash and width tell it. */
export interface Family {
  readonly id: string;
  readonly names: Text;
  readonly hue: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly width: 1 | 2 | 3;
}

/**
 * One typed directed statement's grammar. Sentences hold `{a}` (source), `{b}` (target) and, where the type
 * takes an object, `{what}`. Korean particles stand behind a slash: `{a}은/는`, `{b}(으)로`.
 */
export interface RelationType {
  readonly id: string;
  readonly family: string;
  /** Kinds that may be the source; empty: any. */
  readonly domain: readonly string[];
  /** Kinds that may be the target; empty: any. */
  readonly range: readonly string[];
  readonly symmetric: boolean;
  /** The type whose opposite this one states: `does-not-support` denies `supports`. Such types are facts to choose by. */
  readonly denies?: string;
  /** May a path run through relations of this type? */
  readonly traversable: boolean;
  /** Does the source belong to the target, so that naming both names the source? */
  readonly contained?: boolean;
  /** Short label on an edge and heading of a group, seen from the source. */
  readonly label: Text;
  /** The same, seen from the target. */
  readonly inverseLabel: Text;
  readonly sentence: Text;
  readonly inverse: Text;
  /** What `{what}` says when a relation does not say it. */
  readonly what?: Text;
  /** What people type for this type: verbs, with Korean stems. */
  readonly keywords?: Readonly<Record<Language, readonly string[]>>;
}

export type Scale =
  | { readonly kind: 'quantity'; readonly unit: string }
  | { readonly kind: 'choice'; readonly options: readonly { readonly id: string; readonly names: Text }[] }
  | { readonly kind: 'text' };

/** A row on which concepts are compared. */
export interface Criterion {
  readonly id: string;
  readonly names: Text;
  readonly scale: Scale;
  /** Why the row matters to someone who chooses. */
  readonly why?: Text;
  /** Relation types that this row speaks of. */
  readonly types: readonly string[];
}

/** A list that concepts may belong to, such as an exam's scope. */
export interface Scope {
  readonly id: string;
  readonly names: Text;
}

/** Units of one dimension compare by `amount * factor`. */
export interface Unit {
  readonly id: string;
  readonly dimension: string;
  readonly factor: number;
  /** Text behind the amount, such as `MiB`; `{n}` stands for the amount where the text goes around it. */
  readonly names: Text;
  /** The same for an amount of one, where it differs. */
  readonly one?: Text;
}

export interface Vocabulary {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  /** At least one; the first is the graph's own. */
  readonly languages: readonly Language[];
  readonly categories: ReadonlyMap<string, Category>;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly families: ReadonlyMap<string, Family>;
  readonly relationTypes: ReadonlyMap<string, RelationType>;
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly scopes: ReadonlyMap<string, Scope>;
  /** Where a reader may report a mistake; `{id}` stands for the concept. */
  readonly correction?: string;
  /** Whose names these are, and what the data may be used for. */
  readonly notice?: Text;
}
