import type { Point } from '../graph/graph.ts';

/** What somebody wants, said by the canvas; it changes nothing itself. */
export type Intention =
  | { readonly kind: 'choose'; readonly id: string }
  | { readonly kind: 'choose-relation'; readonly id: string }
  | { readonly kind: 'toggle'; readonly id: string }
  | { readonly kind: 'expand'; readonly id: string }
  /** A relation is to be opened into the hops that it runs through. */
  | { readonly kind: 'open-hops'; readonly id: string }
  /** A menu on what lies there; CSS pixels of the window. */
  | { readonly kind: 'menu'; readonly at: Point; readonly on: MenuTarget }
  | { readonly kind: 'point'; readonly id: string | undefined }
  | { readonly kind: 'clear' };

/** What a menu is of: a concept, a relation, or the picture itself. */
export type MenuTarget =
  | { readonly kind: 'concept'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string }
  | { readonly kind: 'picture' };
