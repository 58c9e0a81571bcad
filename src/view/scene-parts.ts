import type { Status } from '../graph/concept.ts';
import type { Point } from '../graph/graph.ts';
import type { Shape } from '../graph/vocabulary.ts';
import type { Box, Label } from './box.ts';

/** `focus`: what the view is about; `lit`: belongs to it; `dim`: the ground it stands on. */
export type Emphasis = 'focus' | 'lit' | 'plain' | 'dim';

export interface SceneNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly category: string;
  /** OKLCH hue of the category. */
  readonly hue: number;
  readonly shape: Shape;
  readonly label: Label;
  /** The mark is drawn from this zoom on; 0: always. Below it a more important name stands there. */
  readonly from: number;
  /** The label is shown from this zoom on; 0: always. */
  readonly labelFrom: number;
  readonly importance: number;
  readonly emphasis: Emphasis;
  readonly status: Status;
  readonly selected: boolean;
  /** Neighbours that are not drawn here. */
  readonly hidden: number;
}

export interface SceneEdge {
  /** The relation's id. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Control points of a quadratic spline from centre to centre; between two of them the curve passes their middle. */
  readonly bends: readonly Point[];
  readonly family: string;
  readonly hue: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly width: 1 | 2 | 3;
  readonly symmetric: boolean;
  /** The type's label, for a lit edge. */
  readonly text: string;
  /** Concepts that it runs through: drawn as a bead that opens. */
  readonly via: readonly string[];
  /** Drawn from this zoom on; Infinity: only when one of its ends is pointed at. */
  readonly from: number;
  /** Unless lit, only its beginnings are drawn: it leads far away. */
  readonly stub: boolean;
  readonly emphasis: Emphasis;
}

export interface SceneRegion {
  readonly category: string;
  readonly hue: number;
  readonly outline: readonly Point[];
  readonly title: SceneText;
}

/** A text that stands by itself: a region's title, a group's heading, an edge's label. */
export interface SceneText {
  readonly lines: readonly string[];
  /** Middle of its first line's height; horizontally where `align` says. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly align: 'start' | 'middle' | 'end';
  readonly hue?: number;
  /** The relation family that it speaks of. */
  readonly family?: string;
  /** How many stand under it, or how many of how many. */
  readonly count?: string;
}

/** Everything that a picture shows, in world units. */
export interface Scene {
  readonly kind: 'map' | 'focus' | 'compare' | 'path';
  readonly language: string;
  readonly bounds: Box;
  /** What the camera shows instead of the bounds, where an address says so. */
  readonly look?: Box;
  /** What a small screen looks at first. */
  readonly centre: Point;
  /** Where fitting the bounds would make it smaller than this, the rest is reached by panning. */
  readonly leastZoom: number;
  /** On `screen`, node labels keep their size in CSS pixels at every zoom; in the `world` they grow with it. */
  readonly text: 'screen' | 'world';
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly regions: readonly SceneRegion[];
  readonly headings: readonly SceneText[];
  /** What there is besides, but not drawn since there would be too much. */
  readonly left?: { readonly concepts: number; readonly relations: number };
}
