import type { Excerpt } from './excerpt.ts';

/** An excerpt as JSON: everything said in words, in all languages of the graph. */
export function jsonOf(excerpt: Excerpt): string {
  return `${JSON.stringify(excerpt, undefined, 2)}\n`;
}
