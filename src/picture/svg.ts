import type { Point } from '../graph/graph.ts';
import { labelBox, labelGap, lineHeight } from '../view/box.ts';
import { titleScale } from '../view/map-size.ts';
import type { Scene, SceneNode, SceneText } from '../view/scene-parts.ts';
import { mostZoom } from './camera.ts';
import { edgePaths } from './svg-edges.ts';
import { halos, hiddenCounts, statusSigns, withCount } from './svg-signs.ts';
import { coordinate, escapeText, grouped } from './svg-text.ts';
import { markPath } from './svg-marks.ts';
import { standaloneStyle } from './sheet.ts';
import { nodeRadius, textScale } from './style.ts';
import type { Theme } from './tokens.ts';

export interface SvgOptions {
  /** What a screen reader says for it. */
  readonly title: string;
  /** The size in CSS pixels at which it will first be seen: which labels and relations are drawn follows from it. */
  readonly width: number;
  readonly height: number;
  /** With its own colours in this theme, for a file that stands alone; otherwise the page's style sheet dresses it. */
  readonly standalone?: Theme;
}

/**
 * A scene as SVG text: safe to stand in a page (escaped, no script, no style attribute), in the colours of whatever
 * theme the page has.
 */
export function svgOf(scene: Scene, options: SvgOptions): string {
  const { x, y, width, height } = scene.look ?? scene.bounds;
  const zoom = Math.min(options.width / width, options.height / height);
  const box = [x, y, width, height].map(Math.round).join(' ');
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" data-picture="${scene.kind}" class="picture picture-${scene.kind}" viewBox="${box}"`,
    options.standalone === undefined ? ownSize(scene) : ` width="${options.width}" height="${options.height}"`,
    ` role="img" aria-label="${escapeText(options.title)}">`,
    options.standalone === undefined ? '' : standaloneStyle(scene, options.standalone),
    options.standalone === undefined
      ? ''
      : `<rect class="paper" x="${Math.round(x - width)}" y="${Math.round(y - height)}" width="300%" height="300%"/>`,
    drawingOf(scene, zoom),
    '</svg>',
  ];
  return parts.join('');
}

/** What stands within the picture's element, as it looks at a zoom. */
export function drawingOf(scene: Scene, zoom: number): string {
  return [
    land(scene),
    edgePaths(scene, zoom),
    halos(scene, zoom),
    marks(scene, zoom),
    statusSigns(scene, zoom),
    titles(scene, zoom),
    headings(scene, zoom),
    names(scene, zoom),
    hiddenCounts(scene),
  ].join('');
}

/**
 * A diagram's size where nothing is nearer than the camera comes, for the style sheet to shrink. Its em is how far its
 * centre is from its left side: a style sheet has no other way to know.
 */
function ownSize({ kind, bounds, centre }: Scene): string {
  if (kind === 'map') return '';
  const [width, height] = [bounds.width, bounds.height].map((length) => Math.round(length * mostZoom));
  return ` width="${width}" height="${height}" font-size="${coordinate(centre.x - bounds.x)}"`;
}

function land({ regions }: Scene): string {
  const paths = regions.map(({ category, outline }) => `<path class="c-${category}" d="${coastData(outline)}"/>`);
  return regions.length === 0 ? '' : `<g class="land">${paths.join('')}</g>`;
}

/** A curve through the middles between control points: after the first, each control point is the last one mirrored. */
function coastData(outline: readonly Point[]): string {
  const middles = outline.map((point, index) => {
    const before = outline.at(index - 1) ?? point;
    return { x: Math.round((before.x + point.x) / 2), y: Math.round((before.y + point.y) / 2) };
  });
  const [first, start, ...rest] = [outline[0], ...middles];
  if (first === undefined || start === undefined) return '';
  let at = start;
  const steps = [...rest, start].map((to) => {
    const step = relative(to.x - at.x, to.y - at.y);
    at = to;
    return step;
  });
  return `M${start.x} ${start.y}q${relative(first.x - start.x, first.y - start.y)} ${steps[0] ?? ''}t${steps.slice(1).join(' ')}z`;
}

function relative(x: number, y: number): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}

function marks(scene: Scene, zoom: number): string {
  const drawn = scene.nodes.filter((node) => node.from <= zoom).sort((a, b) => a.radius - b.radius);
  const paths = [...grouped(drawn, classOf)].map(([classes, nodes]) => {
    const d = nodes.map((node) => markPath(node, nodeRadius(node, scene.kind, zoom))).join('');
    return `<path class="${classes}" d="${d}"/>`;
  });
  const rings = drawn.filter((node) => node.shape === 'ring');
  const holes = rings
    .map((node) => markPath({ ...node, shape: 'disc' }, nodeRadius(node, scene.kind, zoom) / 2))
    .join('');
  return `<g class="marks">${paths.join('')}</g><path class="holes" d="${holes}"/>`;
}

function titles(scene: Scene, zoom: number): string {
  if (scene.regions.length === 0) return '';
  const scale = titleScale(zoom);
  const texts = scene.regions.map(({ category, title }) => {
    return textLines(title.lines, title.x, title.y + title.size * scale * 0.35, title.size * scale, `c-${category}`);
  });
  const size = Math.round((scene.regions[0]?.title.size ?? 36) * scale);
  return `<g class="titles" font-size="${size}">${texts.join('')}</g>`;
}

function headings({ headings: all }: Scene, zoom: number): string {
  const scale = textScale(zoom);
  const texts = all.map((heading: SceneText) => {
    const anchor = heading.align === 'middle' ? '' : ` text-anchor="${heading.align}"`;
    const [line = ''] = heading.lines.map(escapeText);
    const count = heading.count === undefined ? '' : escapeText(heading.count);
    // On the far side of the heading, as on the canvas.
    const text =
      count === ''
        ? line
        : heading.align === 'end'
          ? `<tspan class="count">${count} </tspan>${line}`
          : `${line}<tspan class="count"> ${count}</tspan>`;
    return `<text${anchor} class="${heading.family === undefined ? '' : `f-${heading.family}`}" x="${coordinate(heading.x)}" y="${coordinate(heading.y + heading.size * scale * 0.35)}">${text}</text>`;
  });
  return all.length === 0
    ? ''
    : `<g class="headings" font-size="${Math.round((all[0]?.size ?? 14) * scale * 10) / 10}">${texts.join('')}</g>`;
}

function classOf({ category, emphasis }: SceneNode): string {
  return `c-${category}${emphasis === 'dim' ? ' dim' : ''}`;
}

/** Names that have room at this size; those that also have room on a small screen are classed apart. */
function names(scene: Scene, zoom: number): string {
  // Smaller than on the smallest screen, a map has room for the names of its regions alone.
  if (scene.kind === 'map' && zoom < scene.leastZoom * 0.9) return '';
  const size = (node: SceneNode): number =>
    scene.text === 'world' ? node.label.size * textScale(zoom) : node.label.size / Math.min(1, zoom);
  const shown = scene.nodes.filter((node) => node.labelFrom <= zoom);
  const groups = [
    ...grouped(shown, (node) => `${classOf(node)} ${Math.round(size(node) * 10) / 10} ${node.label.side}`),
  ];
  const texts = groups.map(([, nodes]) => {
    const [first] = nodes;
    if (first === undefined) return '';
    const anchor =
      first.label.side === 'below' ? '' : ` text-anchor="${first.label.side.endsWith('right') ? 'start' : 'end'}"`;
    const inner = nodes.map((node) => nameText(scene, node, size(node), nodeRadius(node, scene.kind, zoom)));
    const weight = first.label.weight === 'semibold' ? ' font-weight="600"' : '';
    return `<g class="${classOf(first)}" font-size="${Math.round(size(first) * 10) / 10}"${anchor}${weight}>${inner.join('')}</g>`;
  });
  return `<g class="names">${texts.join('')}</g>`;
}

function nameText(scene: Scene, node: SceneNode, size: number, radius: number): string {
  const box = labelBox(node, radius, { ...node.label, size });
  const { side, lines } = node.label;
  // On a map the gap between mark and name is one of the screen, as the name's size is.
  const lower = scene.text === 'screen' ? (labelGap - 2) * (size / node.label.size - 1) : 0;
  const x = side === 'below' ? node.x : side.endsWith('right') ? box.x : box.x + box.width;
  const small = scene.kind === 'map' && node.labelFrom <= scene.leastZoom ? '' : 'n';
  const last = scene.kind === 'map' || side === 'below' ? undefined : (line: string): string => withCount(node, line);
  return textLines(lines, x, box.y + lower + size * 0.93, size, scene.kind === 'map' ? small : '', last);
}

function textLines(
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  className: string,
  dressLast: (line: string) => string = (line) => line,
): string {
  const at = coordinate(x);
  const classed = className === '' ? '' : ` class="${className}"`;
  const [first = '', ...rest] = lines.map((line, index) => {
    const text = escapeText(line);
    return index === lines.length - 1 ? dressLast(text) : text;
  });
  const further = rest.map((line) => `<tspan x="${at}" dy="${coordinate(size * lineHeight)}">${line}</tspan>`);
  return `<text${classed} x="${at}" y="${coordinate(y)}">${first}${further.join('')}</text>`;
}
