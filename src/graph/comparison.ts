import type { Text } from './vocabulary.ts';
import type { Value } from './concept.ts';
import type { Evidence } from './evidence.ts';

/** One column: a concept, or a group of concepts that is chosen together. */
export interface Item {
  /** The concept's id, or the group's own. */
  readonly id: string;
  /** One for a concept, two or more for a group. */
  readonly members: readonly string[];
  /** Given for groups. */
  readonly names?: Text;
}

/** What search, links and lists need of an authored comparison. */
export interface ComparisonHeading {
  readonly id: string;
  readonly title: Text;
  readonly items: readonly Item[];
}

/** One criterion across the items; an item without a cell is not recorded. */
export interface Row {
  readonly criterion: string;
  readonly why?: Text;
  readonly cells: ReadonlyMap<string, Value>;
}

export interface Comparison extends ComparisonHeading {
  readonly verdict?: Text;
  /** When to choose each item, by item id. */
  readonly chooseWhen: ReadonlyMap<string, Text>;
  /** What would change the answer. */
  readonly changes?: Text;
  readonly trap?: Text;
  readonly rows: readonly Row[];
  readonly keywords: Readonly<Record<string, readonly string[]>>;
  readonly evidence: readonly Evidence[];
}
