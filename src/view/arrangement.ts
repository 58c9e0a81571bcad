import type { Point } from '../graph/graph.ts';
import type { Box, Side } from './box.ts';

/** Where a concept stands, and how its label is tied to it. */
export interface Spot extends Point {
  readonly radius: number;
  readonly side: Side;
  /** A label wider than this is broken into lines. */
  readonly most: number;
  readonly size: number;
  readonly role: 'focus' | 'near' | 'far';
}

/** A heading over relations of one type, or over a column. */
export interface Heading extends Point {
  readonly align: 'start' | 'middle' | 'end';
  /** A relation type's id, seen from one end; or a concept whose own column this is. */
  readonly says:
    | { readonly kind: 'type'; readonly type: string; readonly inverse: boolean }
    | { readonly kind: 'concept'; readonly id: string };
  readonly shown: number;
  readonly all: number;
}

/** A relation's way across the picture; relations without one run straight and only show when pointed at. */
export interface Route {
  readonly bends: readonly Point[];
  /** Where its label stands, if it has one. */
  readonly label?: Point;
}

/** Positions of what a view shows; the language and the filters of the view do not change it. */
export interface Arrangement {
  readonly kind: 'map' | 'focus' | 'compare' | 'path';
  readonly positions: ReadonlyMap<string, Spot>;
  readonly bounds: Box;
  readonly centre: Point;
  readonly headings: readonly Heading[];
  /** By relation id. */
  readonly routes: ReadonlyMap<string, Route>;
  /** Placed, so that nothing moves when they come back, but not shown. */
  readonly folded: ReadonlySet<string>;
  /** Relations that stand out, having been opened by hand. */
  readonly lit?: ReadonlySet<string>;
}
