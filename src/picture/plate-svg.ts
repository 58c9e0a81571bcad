import type { Scene } from '../view/scene-parts.ts';
import type { Plate } from './plate.ts';
import { standaloneStyle } from './sheet.ts';
import { fontStack } from './style.ts';
import { markPath } from './svg-marks.ts';
import { escapeText } from './svg-text.ts';
import { drawingOf } from './svg.ts';
import { groundOf } from './tokens.ts';

/** A plate as an SVG file: text stays text, no script, nothing from elsewhere. */
export function plateSvg(plate: Plate, scene: Scene, title: string): string {
  const { width, height, picture, camera } = plate;
  const { paper } = groundOf(plate.theme);
  const box = [
    (picture.x - camera.x) / camera.zoom,
    (picture.y - camera.y) / camera.zoom,
    picture.width / camera.zoom,
    picture.height / camera.zoom,
  ].map((one) => Math.round(one * 10) / 10);
  const place = `x="${picture.x}" y="${picture.y}" width="${picture.width}" height="${picture.height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(title)}">`,
    `<title>${escapeText(title)}</title>`,
    standaloneStyle(scene, plate.theme),
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<svg class="picture picture-${scene.kind}" ${place} viewBox="${box.join(' ')}">${drawingOf(scene, camera.zoom)}</svg>`,
    ...plate.strokes.map(({ x, y, length, width: wide, dash, colour }) => {
      const dashed = dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(hundredth).join(' ')}"`;
      return `<path d="M${hundredth(x)} ${hundredth(y)}h${hundredth(length)}" stroke="${colour}" stroke-width="${hundredth(wide)}"${dashed}/>`;
    }),
    ...plate.marks.map(({ shape, x, y, radius, colour }) => {
      const d = markPath({ x: 0, y: 0, shape }, radius * 10);
      const hole = shape === 'ring' ? `<circle r="${radius * 5}" fill="${paper}"/>` : '';
      return `<g transform="translate(${hundredth(x)} ${hundredth(y)}) scale(0.1)"><path d="${d}" fill="${colour}"/>${hole}</g>`;
    }),
    `<g font-family="${escapeText(fontStack)}">`,
    ...plate.texts.map(({ text, x, y, size, weight, colour, align }) => {
      const bold = weight === 'semibold' ? ' font-weight="600"' : '';
      const end = align === 'end' ? ' text-anchor="end"' : '';
      return `<text x="${hundredth(x)}" y="${hundredth(y)}" font-size="${size}" fill="${colour}"${bold}${end}>${escapeText(text)}</text>`;
    }),
    '</g></svg>\n',
  ].join('');
}

function hundredth(number: number): number {
  return Math.round(number * 100) / 100;
}
