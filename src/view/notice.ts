/** Something that an address asked for and could not have; said to the reader in words by the app. */
export type Notice =
  | {
      readonly kind: 'not-found';
      readonly what: 'concept' | 'relation' | 'comparison' | 'scenario' | 'tour';
      readonly given: readonly string[];
      /** How many were asked for in all. */
      readonly of: number;
      /** Ids that were perhaps meant. */
      readonly suggestions: readonly string[];
    }
  | { readonly kind: 'moved'; readonly from: string; readonly to: readonly string[] }
  | { readonly kind: 'left-out'; readonly given: readonly string[]; readonly because: 'too-many' | 'twice' }
  /** Values that say nothing, as `key=value`. */
  | { readonly kind: 'ignored'; readonly given: readonly string[] }
  /** Written by a later version of the grammar than this one. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'no-page'; readonly path: string };
