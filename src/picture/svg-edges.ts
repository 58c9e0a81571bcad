import type { Scene, SceneEdge } from '../view/scene-parts.ts';
import { arrival, beadAt, halfway, piecesOf, reversed, stubsOf, type Piece } from './curve.ts';
import { coordinate, escapeText, grouped } from './svg-text.ts';
import { beadsFrom, edgeWidth, headLength, nodeRadius, stubLength, textScale } from './style.ts';

/** The relations drawn at a zoom: one path a family on the map; elsewhere with arrowheads, and the chosen one named. */
export function edgePaths(scene: Scene, zoom: number): string {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const ways = scene.edges.flatMap((edge) => {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    if (source === undefined || target === undefined || edge.from > zoom) return [];
    return [{ edge, source, target, pieces: piecesOf(source, edge.bends, target) }];
  });
  const lines = [...grouped(ways, ({ edge }) => `${edge.family}${classOf(edge)}`)].map(
    ([key, group]) =>
      `<path class="f-${key}" d="${group.map(({ edge, pieces }) => lineData(edge, pieces)).join('')}"/>`,
  );
  const pointing = ways.filter(({ edge }) => edge.emphasis !== 'dim');
  const heads = [...grouped(pointing, ({ edge }) => edge.family)].map(([family, group]) => {
    const d = group.map(({ edge, source, target, pieces }) => {
      const size = headLength(edgeWidth(edge, scene.kind, zoom), scene.kind, zoom);
      const forward = headData(pieces, nodeRadius(target, scene.kind, zoom), size);
      return edge.symmetric
        ? forward + headData(reversed(pieces), nodeRadius(source, scene.kind, zoom), size)
        : forward;
    });
    return `<path class="f-${family}" d="${d.join('')}"/>`;
  });
  const beaded = scene.kind !== 'map' || zoom >= beadsFrom;
  const beads = beaded
    ? ways.filter(({ edge }) => edge.via.length > 0 && !edge.stub).map(({ edge, pieces }) => beadsOf(edge, pieces))
    : [];
  const chosen = ways
    .filter(({ edge }) => edge.emphasis === 'focus' || edge.emphasis === 'lit')
    .map(({ edge, pieces }) => {
      const { x, y } = halfway(pieces);
      return `<text class="f-${edge.family}" x="${coordinate(x)}" y="${coordinate(y + 5)}">${escapeText(edge.text)}</text>`;
    });
  return (
    `<g class="edges">${lines.join('')}</g>` +
    (heads.length > 0 ? `<g class="heads">${heads.join('')}</g>` : '') +
    (beads.length > 0 ? `<g class="beads">${beads.join('')}</g>` : '') +
    (chosen.length > 0
      ? `<g class="headings" font-size="${Math.round(130 * textScale(zoom)) / 10}">${chosen.join('')}</g>`
      : '')
  );
}

function classOf({ emphasis }: SceneEdge): string {
  return emphasis === 'focus' ? ' chosen' : emphasis === 'dim' ? ' dim' : '';
}

function lineData(edge: SceneEdge, pieces: readonly Piece[]): string {
  return edge.stub
    ? stubsOf(pieces, stubLength)
        .map((piece) => pathData([piece]))
        .join('')
    : pathData(pieces);
}

/** Quadratic pieces with relative coordinates: shorter, and more alike. */
function pathData(pieces: readonly Piece[]): string {
  const [first] = pieces;
  if (first === undefined) return '';
  let [x, y] = [Math.round(first.from.x), Math.round(first.from.y)];
  let data = `M${x} ${y}q`;
  pieces.forEach(({ control, to }, index) => {
    const [tx, ty] = [Math.round(to.x), Math.round(to.y)];
    const numbers = [Math.round(control.x) - x, Math.round(control.y) - y, tx - x, ty - y];
    data += (index === 0 ? '' : ' ') + numbers.join(' ').replaceAll(' -', '-');
    [x, y] = [tx, ty];
  });
  return data;
}

/** An arrowhead, relative and in whole numbers where that is fine enough. */
function headData(pieces: readonly Piece[], radius: number, size: number): string {
  const { at, direction } = arrival(pieces, radius + size * 0.25);
  const [dx, dy] = [direction.x * size, direction.y * size];
  const fine = size > 9 ? 1 : 10;
  const told = (one: number): number => Math.round(one * fine) / fine;
  const corners: readonly (readonly [number, number])[] = [
    [-dx - dy * 0.46, -dy + dx * 0.46],
    [-dx * 0.72, -dy * 0.72],
    [-dx + dy * 0.46, -dy - dx * 0.46],
  ];
  let [px, py] = [0, 0];
  const steps = corners.map(([x, y]) => {
    const step = `${told(x - px)} ${told(y - py)}`;
    [px, py] = [px + told(x - px), py + told(y - py)];
    return step;
  });
  return `M${told(at.x)} ${told(at.y)}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

function beadsOf(edge: SceneEdge, pieces: readonly Piece[]): string {
  return edge.via
    .map((_, index) => {
      const { x, y } = halfway(pieces, beadAt(index, edge.via.length));
      return `<circle class="f-${edge.family}" cx="${coordinate(x)}" cy="${coordinate(y)}" r="3.4"/>`;
    })
    .join('');
}
