import type { Shape } from '../graph/vocabulary.ts';
import { breakLines, textWidth, type Weight } from '../language/width.ts';
import { lineHeight } from '../view/box.ts';
import type { Legend } from './legend.ts';
import { dashOf, edgeWidth } from './style.ts';
import { groundOf, tintOf, type Theme } from './tokens.ts';

export const plateMargin = 32;
const margin = plateMargin;
export const plateText = { title: 24, detail: 14, legend: 13, foot: 12 } as const;
const text = plateText;
/** A legend's entry: the mark's room, and the room behind the text. */
const swatch = { width: 22, after: 20, row: 24 } as const;

/** Headings of the legend's three groups. */
export interface LegendWords {
  readonly categories: string;
  readonly kinds: string;
  readonly families: string;
}

export interface PlateText {
  readonly text: string;
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly align: 'start' | 'end';
}

export interface PlateMark {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
}

/** A horizontal line. */
export interface PlateStroke {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly width: number;
  readonly dash: readonly number[];
  readonly colour: string;
}

/** Sets type from the top down. */
export class PlateSheet {
  readonly texts: PlateText[] = [];
  readonly marks: PlateMark[] = [];
  readonly strokes: PlateStroke[] = [];
  y = margin - 6;
  readonly width: number;
  readonly theme: Theme;
  readonly ground: ReturnType<typeof groundOf>;

  constructor(width: number, theme: Theme) {
    this.width = width;
    this.theme = theme;
    this.ground = groundOf(theme);
  }

  gap(height: number): void {
    this.y += height;
  }

  rule(): void {
    this.strokes.push({ x: margin, y: this.y, length: this.width, width: 1, dash: [], colour: faint(this.theme) });
    this.gap(14);
  }

  paragraph(words: string, size: number, weight: Weight, colour: string): void {
    for (const line of breakLines(words, this.width, size, weight)) {
      this.gap(size * lineHeight);
      this.write(line, margin, this.y, size, weight, colour);
    }
    this.gap(4);
  }

  legend(legend: Legend, words: LegendWords): void {
    const { ground, theme } = this;
    const heads = [words.categories, words.kinds, words.families];
    const indent = Math.max(...heads.map((head) => textWidth(head, text.legend, 'semibold'))) + 24;
    const groups = [
      legend.categories.map(({ name, hue }) => ({ name, draw: this.dot('disc', tintOf(hue, theme).mark) })),
      legend.kinds.map(({ name, shape }) => ({ name, draw: this.dot(shape, ground.quiet) })),
      legend.families.map((family) => ({ name: family.name, draw: this.line(family) })),
    ];
    for (const [index, entries] of groups.entries()) {
      if (entries.length === 0) continue;
      this.write(heads[index] ?? '', margin, this.y + 13, text.legend, 'semibold', ground.quiet);
      let x = margin + indent;
      for (const { name, draw } of entries) {
        const width = swatch.width + textWidth(name, text.legend, 'regular');
        if (x + width > margin + this.width && x > margin + indent) {
          x = margin + indent;
          this.gap(swatch.row);
        }
        draw(x, this.y + 8.5);
        this.write(name, x + swatch.width, this.y + 13, text.legend, 'regular', ground.ink);
        x += width + swatch.after;
      }
      this.gap(swatch.row + 4);
    }
  }

  foot(address: string, date: string): void {
    const { quiet } = this.ground;
    const dateWidth = textWidth(date, text.foot, 'regular') + 24;
    this.write(date, margin + this.width, this.y + 12, text.foot, 'regular', quiet, 'end');
    for (const line of anywhere(address, this.width - dateWidth, text.foot)) {
      this.write(line, margin, this.y + 12, text.foot, 'regular', quiet);
      this.gap(text.foot * 1.4);
    }
  }

  private write(
    words: string,
    x: number,
    y: number,
    size: number,
    weight: Weight,
    colour: string,
    align: PlateText['align'] = 'start',
  ): void {
    this.texts.push({ text: words, x, y, size, weight, colour, align });
  }

  private dot(shape: Shape, colour: string): (x: number, y: number) => void {
    return (x, y) => this.marks.push({ shape, x: x + 7, y, radius: 6, colour });
  }

  private line(family: Legend['families'][number]): (x: number, y: number) => void {
    const width = edgeWidth(family, 'focus', 1);
    const dash = dashOf(family.dash).map((one) => one * width);
    return (x, y) => this.strokes.push({ x, y, length: 16, width, dash, colour: tintOf(family.hue, this.theme).mark });
  }
}

function faint(theme: Theme): string {
  return theme === 'dark' ? '#323a46' : '#dcd8cd';
}

/** An address in lines: it has no blanks to be broken at. */
function anywhere(words: string, most: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const letter of words) {
    if (line !== '' && textWidth(line + letter, size, 'regular') > most) {
      lines.push(line);
      line = '';
    }
    line += letter;
  }
  return [...lines, line];
}
