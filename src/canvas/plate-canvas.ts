import { outlineOf, ringHole } from '../picture/glyph.ts';
import type { PlateMark } from '../picture/plate-sheet.ts';
import type { Plate } from '../picture/plate.ts';
import { fontStack } from '../picture/style.ts';
import { groundOf } from '../picture/tokens.ts';
import type { Scene } from '../view/scene-parts.ts';
import { paint } from './paint.ts';

/** Draws a plate in pixels, `scale` of them to one of CSS: by the same hand as the screen, in the page's own font. */
export async function drawPlate(plate: Plate, scene: Scene, scale: number): Promise<HTMLCanvasElement> {
  await loadLetters(plate, scene);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(plate.width * scale);
  canvas.height = Math.round(plate.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser has no 2D canvas');
  const homes = new Map(scene.nodes.map((node) => [node.id, node]));
  paint(context, {
    scene,
    camera: plate.camera,
    palette: plate.theme,
    width: plate.width,
    height: plate.height,
    pixelRatio: scale,
    lighting: undefined,
    where: (id) => homes.get(id),
    home: (id) => homes.get(id),
    arrived: 1,
    fresh: new Set(),
  });
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.setLineDash([]);
  paintRim(context, plate);
  for (const { x, y, length, width, dash, colour } of plate.strokes) {
    context.beginPath();
    context.setLineDash([...dash]);
    context.lineCap = 'butt';
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.moveTo(x, y);
    context.lineTo(x + length, y);
    context.stroke();
  }
  for (const mark of plate.marks) paintMark(context, mark, groundOf(plate.theme).paper);
  context.textBaseline = 'alphabetic';
  for (const { text, x, y, size, weight, colour, align } of plate.texts) {
    context.font = `${weight === 'semibold' ? 600 : 400} ${size}px ${fontStack}`;
    context.textAlign = align === 'end' ? 'right' : 'left';
    context.fillStyle = colour;
    context.fillText(text, x, y);
  }
  return canvas;
}

/** A canvas takes only what is loaded: all slices of the font that hold a letter of the plate. */
async function loadLetters({ texts }: Plate, { nodes, headings, regions, edges }: Scene): Promise<void> {
  const words = [
    ...texts.map(({ text }) => text),
    ...nodes.flatMap(({ label }) => label.lines),
    ...headings.flatMap(({ lines }) => lines),
    ...regions.flatMap(({ title }) => title.lines),
    ...edges.map(({ text }) => text),
  ];
  const letters = [...new Set(words.join(''))].join('');
  const faces = [400, 600].map((weight) => document.fonts.load(`${weight} 14px ${fontStack}`, letters));
  await Promise.all(faces).catch(() => []);
}

/** Names at the picture's rim may reach over it. */
function paintRim(context: CanvasRenderingContext2D, { width, height, picture, theme }: Plate): void {
  context.globalAlpha = 1;
  context.fillStyle = groundOf(theme).paper;
  const below = picture.y + picture.height;
  context.fillRect(0, 0, width, picture.y);
  context.fillRect(0, below, width, height - below);
  context.fillRect(0, picture.y, picture.x, picture.height);
  context.fillRect(picture.x + picture.width, picture.y, width - picture.x - picture.width, picture.height);
}

function paintMark(context: CanvasRenderingContext2D, { shape, x, y, radius, colour }: PlateMark, paper: string): void {
  const outline = outlineOf(shape);
  context.beginPath();
  if (outline === undefined) context.arc(x, y, radius, 0, 2 * Math.PI);
  else for (const [dx, dy] of outline) context.lineTo(x + dx * radius, y + dy * radius);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
  if (shape !== 'ring') return;
  context.beginPath();
  context.arc(x, y, radius * ringHole, 0, 2 * Math.PI);
  context.fillStyle = paper;
  context.fill();
}
