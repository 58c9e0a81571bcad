/** The drawn part of a preview: grounds, the small graph's lines and marks. Words are set apart (preview-text). */
import { textWidth } from '../language/width.ts';
import { outlineOf, ringHole } from '../picture/glyph.ts';
import { hexOf } from '../picture/oklch.ts';
import { dashOf } from '../picture/style.ts';
import { groundOf, tintOf } from '../picture/tokens.ts';
import type { Scene } from '../view/scene-parts.ts';
import type { Card, Hub, Line, Row } from './preview-card.ts';
import { previewSize } from './preview-path.ts';
import type { Shape } from '../graph/vocabulary.ts';

/** Where the dark side ends and the paper begins; pixels. */
export const seam = 640;
/** Where the rows' marks stand, and what stands beside them begins. */
export const rowMark = 886;
export const rowText = 916;
const middle = previewSize.height / 2;
const hubRadius = 60;
const markRadius = 15;

export const chip = { x: seam - 58, height: 58, size: 26, most: 250 } as const;

/** Of the plate that counts what has no room. */
export const restWidth = 84;

export function panelColour(hue: number): string {
  return hexOf({ l: 0.255, c: 0.065, h: hue });
}

export function rowHeight(card: Card): number {
  return Math.min(92, 520 / Math.max(1, card.rows.length + (card.more === '' ? 0 : 0.55)));
}

/** Middle of a row; with `more` as one row more, of half the height. */
export function rowY(card: Card, at: number): number {
  const height = rowHeight(card);
  const all = card.rows.length + (card.more === '' ? 0 : 0.55);
  return middle - (all * height) / 2 + (at + 0.5) * height;
}

export function chipY(card: Card, at: number): number {
  const height = Math.min(124, 520 / card.hubs.length);
  return middle + (at - (card.hubs.length - 1) / 2) * height;
}

export function chipWidth(name: string): number {
  return Math.min(chip.most, 62 + textWidth(name, chip.size, 'semibold'));
}

/** SVG elements, from the ground up. */
export function drawingOf(card: Card): string {
  const { width, height } = previewSize;
  const tint = tintOf(card.hue, 'light');
  const rings = [170, 300, 430].map(
    (radius) =>
      `<circle cx="${seam}" cy="${middle}" r="${radius}" fill="none" stroke="${tint.coast}" stroke-width="2"/>`,
  );
  const ground = [`<circle cx="${seam}" cy="${middle}" r="430" fill="${tint.fill}"/>`, ...rings];
  return [
    `<rect width="${width}" height="${height}" fill="${groundOf('light').paper}"/>`,
    ...(card.hubs.some(({ kind }) => kind === 'map') ? card.hubs.map(mapOf) : ground),
    `<rect width="${seam}" height="${height}" fill="${panelColour(card.hue)}"/>`,
    brand(),
    ...card.rows.flatMap((row, at) => row.lines.map((line) => lineOf(card, row, at, line))),
    ...card.rows.map((row, at) => rowMarkOf(card, row, at)),
    ...card.hubs.map((hub, at) => hubOf(card, hub, at)),
  ].join('');
}

/** The site's own mark, as in its icon. */
function brand(): string {
  const dot = (x: number, y: number, r: number, fill: string): string =>
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
  return (
    '<g transform="translate(48 44) scale(1.75)"><path d="M9.5 9.8 22.6 15.2 12.4 23.4z" fill="none" stroke="#8fb4e8" stroke-width="2" stroke-linejoin="round"/>' +
    `${dot(9.5, 9.8, 4.3, '#ffffff')}${dot(22.6, 15.2, 3.7, '#ffd38a')}${dot(12.4, 23.4, 3.1, '#9fe0c8')}</g>`
  );
}

function hubOf(card: Card, hub: Hub, at: number): string {
  const paper = groundOf('light').paper;
  switch (hub.kind) {
    case 'map':
      return '';
    case 'mark':
      return (
        `<circle cx="${seam}" cy="${middle}" r="${hubRadius + 10}" fill="${paper}"/>` +
        mark(
          hub.shape,
          seam,
          middle,
          hubRadius * (outlineOf(hub.shape) === undefined ? 0.8 : 0.66),
          tintOf(hub.hue, 'light').mark,
        )
      );
    case 'sign': {
      const fill = tintOf(card.hue, 'light').mark;
      const play = `<path d="M${seam - 15} ${middle - 26}l44 26l-44 26z" fill="${paper}" stroke="${paper}" stroke-width="6" stroke-linejoin="round"/>`;
      return (
        `<circle cx="${seam}" cy="${middle}" r="${hubRadius + 10}" fill="${paper}"/>` +
        `<circle cx="${seam}" cy="${middle}" r="${hubRadius}" fill="${fill}"/>` +
        (hub.sign === 'play' ? play : '')
      );
    }
    case 'rest':
      return plate(chipY(card, at), restWidth, tintOf(card.hue, 'light').coast);
    case 'name': {
      const y = chipY(card, at);
      const { mark: fill, coast } = tintOf(hub.hue, 'light');
      return plate(y, chipWidth(hub.name), coast) + mark(hub.shape, chip.x + 29, y, 13, fill);
    }
  }
}

function plate(y: number, width: number, stroke: string): string {
  const { x, height } = chip;
  return `<rect x="${x}" y="${y - height / 2}" width="${width}" height="${height}" rx="${height / 2}" fill="#fffefb" stroke="${stroke}" stroke-width="2"/>`;
}

function lineOf(card: Card, row: Row, at: number, { hub, hue, dash, arrow }: Line): string {
  const stroke = row.faint ? '#b9b6ad' : tintOf(hue, 'light').mark;
  const to = { x: rowMark - markRadius - 9, y: rowY(card, at) };
  const from = lineStart(card, hub, to.y);
  const reach = (to.x - from.x) * 0.5;
  const width = 3.5;
  const dashes = dashOf(dash).map((part) => part * width * 0.8);
  const dashed = dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.join(' ')}"`;
  const there = arrow === 'there' || arrow === 'both' ? head(to.x + 4, to.y, 0, stroke) : '';
  const back = arrow === 'back' || arrow === 'both' ? head(from.x, from.y, Math.PI + from.angle, stroke) : '';
  const [outX, outY] = [from.x + Math.cos(from.angle) * reach, from.y + Math.sin(from.angle) * reach];
  return `<path d="M${n(from.x)} ${n(from.y)}C${n(outX)} ${n(outY)} ${n(to.x - reach)} ${n(to.y)} ${n(to.x)} ${n(to.y)}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"${dashed}/>${there}${back}`;
}

/** Lines leave a round hub all around its right side, a name at its end. */
function lineStart(card: Card, hub: number, y: number): { x: number; y: number; angle: number } {
  const held = card.hubs[hub];
  if (held?.kind === 'name') return { x: chip.x + chipWidth(held.name) + 4, y: chipY(card, hub), angle: 0 };
  const angle = ((y - middle) / 260) * 0.95;
  const radius = hubRadius + 16;
  return { x: seam + Math.cos(angle) * radius, y: middle + Math.sin(angle) * radius, angle };
}

function head(x: number, y: number, angle: number, fill: string): string {
  const at = (along: number, across: number): string =>
    `${n(x + along * Math.cos(angle) - across * Math.sin(angle))} ${n(y + along * Math.sin(angle) + across * Math.cos(angle))}`;
  return `<path d="M${at(2, 0)}L${at(-17, 9)}L${at(-12, 0)}L${at(-17, -9)}z" fill="${fill}"/>`;
}

function rowMarkOf(card: Card, row: Row, at: number): string {
  const y = rowY(card, at);
  if ('number' in row.mark) {
    return `<circle cx="${rowMark}" cy="${y}" r="${markRadius + 5}" fill="${tintOf(card.hue, 'light').mark}"/>`;
  }
  return mark(row.mark.shape, rowMark, y, markRadius, row.faint ? '#b9b6ad' : tintOf(row.mark.hue, 'light').mark);
}

function mark(shape: Shape, x: number, y: number, radius: number, fill: string): string {
  const outline = outlineOf(shape);
  if (outline !== undefined) {
    const points = outline.map(([cx, cy]) => `${n(x + cx * radius)} ${n(y + cy * radius)}`);
    return `<path d="M${points.join('L')}z" fill="${fill}"/>`;
  }
  if (shape === 'disc') return `<circle cx="${x}" cy="${n(y)}" r="${n(radius)}" fill="${fill}"/>`;
  const width = radius * (1 - ringHole);
  return `<circle cx="${x}" cy="${n(y)}" r="${n(radius - width / 2)}" fill="#fffefb" stroke="${fill}" stroke-width="${n(width)}"/>`;
}

/** How the map's world becomes pixels: as high as the picture, and wider than its half. */
export function mapPlace({ bounds }: Scene): { readonly zoom: number; readonly x: number; readonly y: number } {
  const zoom = previewSize.height / bounds.height;
  return { zoom, x: seam - 30 - bounds.x * zoom, y: -bounds.y * zoom };
}

/** All countries with their concepts, in the paper's half and beyond its edge. */
function mapOf(hub: Hub): string {
  if (hub.kind !== 'map') return '';
  const { zoom, x: left, y: top } = mapPlace(hub.scene);
  const lands = hub.scene.regions.map(({ outline, hue }) => {
    const points = outline.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
    const { coast } = tintOf(hue, 'light');
    return `<path d="M${points.join('L')}z" fill="${coast}" fill-opacity="0.6" stroke="${coast}" stroke-width="3"/>`;
  });
  const dots = hub.scene.nodes.map(({ x, y, radius, hue, shape }) =>
    mark(shape, Math.round(x), Math.round(y), radius * 1.5, tintOf(hue, 'light').mark),
  );
  return `<g transform="translate(${n(left)} ${n(top)}) scale(${zoom})">${lands.join('')}${dots.join('')}</g>`;
}

function n(number: number): number {
  return Math.round(number * 10) / 10;
}
