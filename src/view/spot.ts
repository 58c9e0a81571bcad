import type { Graph, Point } from '../graph/graph.ts';
import type { Stacked } from '../layout/stack.ts';
import type { Heading, Spot } from './arrangement.ts';
import { labelGap, lineHeight, markBox, type Box } from './box.ts';
import { nameSize, typeWidth } from './name-size.ts';

export const textSize = 14;
export const headingSize = 14;
export const titleSize = 19;
export const focusRadius = 17;
export const nearRadius = 7.5;
export const farRadius = 6;
/** Wider labels are broken into lines. */
export const widestLabel = 190;
/** Small on the screen, texts shrink less than the picture: there is room for them to be this much larger. */
export const roomToGrow = 1.26;
/** Behind a label beside its mark: how many neighbours are hidden. */
export const countRoom = 36;

/** Boxes of the marks and labels of spots, the wider of the languages. */
export function spotBoxes(graph: Graph, spots: ReadonlyMap<string, Spot>): Box[] {
  return [...spots].flatMap(([id, spot]) => [markBox(spot, spot.radius), nameBox(graph, id, spot)]);
}

/** The box of a spot's label that holds it in every language. */
export function nameBox(graph: Graph, id: string, spot: Spot): Box {
  const size = nameSize(graph, id, spot.most, spot.size, spot.role === 'focus' ? 'semibold' : 'regular');
  const { lines } = size;
  const width = spot.side === 'below' ? size.width : size.width + countRoom;
  const height = lines * spot.size * lineHeight;
  const away = spot.radius + labelGap;
  switch (spot.side) {
    case 'below':
      return { x: spot.x - width / 2, y: spot.y + away - 2, width, height };
    case 'right':
      return { x: spot.x + away, y: spot.y - height / 2, width, height };
    case 'left':
      return { x: spot.x - away - width, y: spot.y - height / 2, width, height };
    case 'over-right':
      return { x: spot.x + away, y: spot.y - 2 - height, width, height };
    case 'over-left':
      return { x: spot.x - away - width, y: spot.y - 2 - height, width, height };
  }
}

/** The way out of a row, behind its label and its count. */
export function exitOf(graph: Graph, id: string, spot: Spot): Point {
  const { width } = nameSize(graph, id, spot.most, spot.size);
  return { x: spot.x + Math.sign(spot.x) * (spot.radius + labelGap + width + countRoom + 4), y: spot.y };
}

/** Where a row's label stands; a row that leads on has it above the line that leaves it. */
export function roomFor(way: -1 | 1, leadsOn: boolean): Spot['side'] {
  return way < 0 ? (leadsOn ? 'over-left' : 'left') : leadsOn ? 'over-right' : 'right';
}

/** How far a row reaches up and down. */
export function reachOf(graph: Graph, id: string, leadsOn: boolean, most: number): Stacked {
  const height = nameSize(graph, id, most, textSize).lines * textSize * lineHeight;
  const half = Math.max(height / 2 + 5, (height * roomToGrow) / 2);
  return leadsOn
    ? { want: 0, above: Math.max(height + 7, height * roomToGrow + 3), below: 9 }
    : { want: 0, above: half, below: half };
}

/** The box of a heading over relations of a type, with room for its count. */
export function headingBox(graph: Graph, heading: Heading): Box {
  const { says } = heading;
  const type = says.kind === 'type' ? graph.vocabulary.relationTypes.get(says.type) : undefined;
  const text =
    says.kind === 'concept'
      ? nameSize(graph, says.id, Infinity, headingSize, 'semibold').width
      : type === undefined
        ? 0
        : typeWidth(graph, type, says.kind === 'type' && says.inverse, headingSize);
  const width = text + 44;
  const height = headingSize * lineHeight;
  const left = heading.align === 'start' ? 0 : heading.align === 'end' ? width : width / 2;
  return { x: heading.x - left, y: heading.y - height / 2, width, height };
}
