import type { Box } from '../view/box.ts';
import type { Scene } from '../view/scene-parts.ts';
import type { Camera } from './camera.ts';
import type { Legend } from './legend.ts';
import {
  plateMargin as margin,
  PlateSheet,
  plateText as text,
  type LegendWords,
  type PlateMark,
  type PlateStroke,
  type PlateText,
} from './plate-sheet.ts';
import type { Theme } from './tokens.ts';

/** A picture to take along: title above, legend, address and date below. What SVG and canvas draw alike; CSS pixels. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  /** Where the picture stands, and how the world comes into it. */
  readonly picture: Box;
  readonly camera: Camera;
  readonly texts: readonly PlateText[];
  readonly marks: readonly PlateMark[];
  readonly strokes: readonly PlateStroke[];
}

export interface PlateOptions {
  readonly title: string;
  /** What is in the picture, in a few words. */
  readonly detail: string;
  readonly address: string;
  readonly date: string;
  readonly theme: Theme;
  readonly legend: Legend;
  readonly words: LegendWords;
  /** Width of the picture; what suits it when left out. */
  readonly width?: number;
}

export function plateOf(scene: Scene, options: PlateOptions): Plate {
  const box = scene.look ?? scene.bounds;
  const inner = Math.round(options.width ?? (scene.kind === 'map' ? 1536 : Math.min(2000, Math.max(760, box.width))));
  const zoom = Math.min(scene.look === undefined && scene.kind !== 'map' ? 1 : Infinity, inner / box.width);
  const sheet = new PlateSheet(inner, options.theme);
  sheet.paragraph(options.title, text.title, 'semibold', sheet.ground.ink);
  sheet.paragraph(options.detail, text.detail, 'regular', sheet.ground.quiet);
  sheet.gap(14);
  const picture = { x: margin, y: sheet.y, width: inner, height: Math.round(box.height * zoom) };
  sheet.gap(picture.height + 14);
  sheet.rule();
  sheet.legend(options.legend, options.words);
  sheet.gap(4);
  sheet.rule();
  sheet.foot(options.address, options.date);
  return {
    width: inner + 2 * margin,
    height: Math.round(sheet.y + margin - 8),
    theme: options.theme,
    picture,
    camera: {
      zoom,
      x: picture.x + picture.width / 2 - (box.x + box.width / 2) * zoom,
      y: picture.y + picture.height / 2 - (box.y + box.height / 2) * zoom,
    },
    texts: sheet.texts,
    marks: sheet.marks,
    strokes: sheet.strokes,
  };
}
