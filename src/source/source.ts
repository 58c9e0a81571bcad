import type { Fragment } from '../graph/graph.ts';

/** A piece of a graph that can be asked for. */
export type Part =
  | { readonly kind: 'texts' }
  | { readonly kind: 'sources' }
  | { readonly kind: 'titles' }
  | { readonly kind: 'verdicts' }
  | { readonly kind: 'facts' }
  | { readonly kind: 'concept' | 'comparison' | 'scenario' | 'tour'; readonly id: string };

/** `unreachable`: no answer; `missing`: the source has no such part; `damaged`: an answer that cannot be read. */
export interface SourceError {
  readonly kind: 'unreachable' | 'missing' | 'damaged' | 'aborted';
  readonly part: Part;
}

export type Loaded =
  { readonly ok: true; readonly fragment: Fragment } | { readonly ok: false; readonly error: SourceError };

/** Where a graph comes from. Never rejects: what goes wrong is a value. */
export interface Source {
  load(part: Part, signal: AbortSignal): Promise<Loaded>;
}

/** A name for a part, the same for equal parts. */
export function partKey(part: Part): string {
  return 'id' in part ? `${part.kind}/${part.id}` : part.kind;
}
