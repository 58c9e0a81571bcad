import type { Graph } from '../graph/graph.ts';
import type { Arrangement, Spot } from './arrangement.ts';
import { around } from './box.ts';
import { sideOf } from './columns.ts';
import { grow } from './grow.ts';
import { nameSize } from './name-size.ts';
import { ringsOf } from './rings.ts';
import { focusRoutes } from './routes.ts';
import { focusRadius, headingBox, spotBoxes, titleSize, widestLabel } from './spot.ts';
import type { Place } from './view.ts';

type ConceptPlace = Extract<Place, { kind: 'concept' }>;

/** Including the focus. */
export const mostDrawn = 60;
/** World units: with text of 14 it stays above 11 pixels in a window of 1440 by 900. */
const tallest = 1080;
/** More columns, narrower labels. */
const widest = { 1: widestLabel, 2: 150, 3: 104 } as const;

/**
 * A neighbourhood to be read: the focus in the middle, what comes in on its left, what goes out on its right, under a
 * heading for each relation type, further hops in further columns. What was expanded by hand is then placed, in its
 * order, where there is room; nothing that stands moves for it. Undefined for an unknown concept.
 */
export function arrangeFocus(graph: Graph, place: ConceptPlace): Arrangement | undefined {
  if (!graph.concepts.has(place.id)) return undefined;
  for (let most = mostDrawn - 1; ; most -= 3) {
    const arrangement = attempt(graph, place, most);
    if (arrangement.bounds.height <= tallest || most < 10) return grow(graph, arrangement, place.expanded);
  }
}

function attempt(graph: Graph, place: ConceptPlace, most: number): Arrangement {
  const rings = ringsOf(graph, place.id, place.hops, most);
  const size = nameSize(graph, place.id, 190, titleSize, 'semibold');
  const stem = Math.max(focusRadius, size.width / 2) + 14;
  const sides = ([-1, 1] as const).map((way) => sideOf(graph, rings, stem, widest[place.hops], way));
  const focus: Spot = { x: 0, y: 0, radius: focusRadius, side: 'below', most: 190, size: titleSize, role: 'focus' };
  const positions = new Map<string, Spot>([[place.id, focus]]);
  for (const side of sides) for (const [id, spot] of side.spots) positions.set(id, spot);
  const headings = sides.flatMap((side) => side.headings);
  const ways = new Map(sides.flatMap((side) => [...side.ways]));
  return {
    kind: 'focus',
    positions,
    bounds: around([...spotBoxes(graph, positions), ...headings.map((one) => headingBox(graph, one))], 28),
    centre: { x: 0, y: 0 },
    headings,
    routes: focusRoutes(graph, place.id, positions, rings, ways),
    folded: new Set(),
  };
}
