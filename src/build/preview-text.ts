/** The words of a preview, as elements that satori sets: lines are broken here, where their widths are known. */
import { breakLines, textWidth } from '../language/width.ts';
import { hexOf } from '../picture/oklch.ts';
import { groundOf, tintOf } from '../picture/tokens.ts';
import type { Card, Row } from './preview-card.ts';
import { chip, chipWidth, chipY, mapPlace, restWidth, rowMark, rowText, rowY, seam } from './preview-drawing.ts';
import type { Scene } from '../view/scene-parts.ts';
import { previewSize } from './preview-path.ts';

/** As React would make it; satori needs no more. */
export interface Element {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: readonly Element[] | string;
  };
}

const [left, column] = [60, 504];
const titleSizes = [74, 66, 60, 54, 48, 43];
const textSizes = [29, 27, 25, 23];

export function elementsOf(card: Card): Element {
  const { width, height } = previewSize;
  const quiet = hexOf({ l: 0.84, c: 0.06, h: card.hue });
  const { title, text } = fitted(card);
  const block = [
    lineOf(card.eyebrow, { fontSize: 25, fontWeight: 600, color: quiet, marginBottom: 14 }),
    ...title.lines.map((line) =>
      lineOf(line, {
        fontSize: title.size,
        fontWeight: 600,
        color: '#ffffff',
        lineHeight: 1.14,
        letterSpacing: '-0.02em',
      }),
    ),
    box({ height: 20 }, []),
    ...text.lines.map((line) =>
      lineOf(line, { fontSize: text.size, color: hexOf({ l: 0.93, c: 0.015, h: card.hue }), lineHeight: 1.42 }),
    ),
  ];
  const small = { position: 'absolute', left, fontSize: 22, color: quiet } as const;
  return box({ width, height, position: 'relative', fontFamily: 'Pretendard' }, [
    lineOf('Relata', { ...small, left: 106, top: 55, fontSize: 30, fontWeight: 600, color: '#ffffff' }),
    box(
      { position: 'absolute', left, top: 118, height: 412, flexDirection: 'column', justifyContent: 'center' },
      block,
    ),
    lineOf(card.foot, { ...small, top: 556 }),
    ...card.rows.flatMap((row, at) => rowOf(card, row, at)),
    ...hubWords(card),
    ...(card.more === ''
      ? []
      : [
          lineOf(card.more, {
            ...small,
            left: rowText,
            top: rowY(card, card.rows.length - 0.2) - 14,
            color: groundOf('light').quiet,
          }),
        ]),
  ]);
}

function rowOf(card: Card, { name, note, mark, faint, lines }: Row, at: number): readonly Element[] {
  const y = rowY(card, at);
  const { ink, quiet } = groundOf('light');
  const room = previewSize.width - rowText - 32;
  const hue = lines[0]?.hue ?? card.hue;
  const style = {
    position: 'absolute',
    left: rowText,
    height: 40,
    alignItems: 'center',
    color: faint ? quiet : ink,
  } as const;
  // What has no note beside it may take two lines; else it grows smaller.
  const sizes = note === '' ? [29, 26] : [29, 27, 25, 23, 21];
  const size = sizes.find((one) => textWidth(name, one, 'semibold') <= room) ?? (note === '' ? 23 : 21);
  const names =
    note === '' && textWidth(name, size, 'semibold') > room
      ? breakLines(name, room, size, 'semibold').slice(0, 2)
      : [name];
  const top = y - (note === '' ? 20 : 34) - (names.length - 1) * 14;
  const named = names.map((line, nth) =>
    lineOf(clipped(line, room, size, 'semibold'), { ...style, top: top + nth * 28, fontSize: size, fontWeight: 600 }),
  );
  const number =
    'number' in mark
      ? [
          box(
            {
              position: 'absolute',
              left: rowMark - 30,
              top: y - 20,
              width: 60,
              height: 40,
              alignItems: 'center',
              justifyContent: 'center',
              fontSize: 22,
              fontWeight: 600,
              color: '#ffffff',
            },
            String(mark.number),
          ),
        ]
      : [];
  if (note === '') return [...named, ...number];
  const said = clipped(note, room, 20, 'regular');
  return [
    ...named,
    ...number,
    lineOf(said, { ...style, top: y - 4, fontSize: 20, color: faint ? quiet : tintOf(hue, 'light').text }),
  ];
}

function hubWords(card: Card): readonly Element[] {
  return card.hubs.flatMap((hub, at) => {
    if (hub.kind === 'sign' && hub.sign === 'question') {
      const style = {
        position: 'absolute',
        left: seam - 60,
        top: previewSize.height / 2 - 62,
        width: 120,
        height: 120,
        alignItems: 'center',
        justifyContent: 'center',
      } as const;
      return [box({ ...style, fontSize: 78, fontWeight: 600, color: '#ffffff' }, '?')];
    }
    if (hub.kind === 'map') return mapTitles(hub.scene);
    const plate = { position: 'absolute', top: chipY(card, at) - 29, height: 58, alignItems: 'center' } as const;
    const name = { fontSize: chip.size, fontWeight: 600, color: groundOf('light').ink } as const;
    if (hub.kind === 'rest') {
      return [box({ ...plate, ...name, left: chip.x, width: restWidth, justifyContent: 'center' }, `+${hub.count}`)];
    }
    if (hub.kind !== 'name') return [];
    const shown = clipped(hub.name, chipWidth(hub.name) - 60, chip.size, 'semibold');
    return [lineOf(shown, { ...plate, ...name, left: chip.x + 50 })];
  });
}

/** Names of the countries that stand whole in the paper's half. */
function mapTitles(scene: Scene): readonly Element[] {
  const { zoom, x, y } = mapPlace(scene);
  const size = 19;
  return scene.regions.flatMap(({ hue, title, outline }) => {
    const across = outline.map((point) => point.x * zoom);
    const wide = Math.max(...title.lines.map((line) => textWidth(line, size, 'semibold')));
    const [middle, top] = [x + title.x * zoom, y + title.y * zoom - 6];
    if (wide > 0.86 * (Math.max(...across) - Math.min(...across))) return [];
    if (middle - wide / 2 < seam + 12 || middle + wide / 2 > previewSize.width - 12) return [];
    const { text, coast } = tintOf(hue, 'light');
    const line = { height: 25, alignItems: 'center', fontSize: size, fontWeight: 600, color: text } as const;
    const plate = { flexDirection: 'column', alignItems: 'center', padding: '1px 8px', borderRadius: 8 } as const;
    return [
      box({ position: 'absolute', left: middle - 160, width: 320, top: top - 4, justifyContent: 'center' }, [
        box(
          { ...plate, backgroundColor: coast },
          title.lines.map((one) => lineOf(one, line)),
        ),
      ]),
    ];
  });
}

interface Set {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Title and text as large as both have room together; what is too long even then ends in dots. */
function fitted(card: Card): { readonly title: Set; readonly text: Set } {
  const room = 412 - 25 * 1.2 - 14 - 20;
  for (const textSize of textSizes) {
    for (const titleSize of titleSizes) {
      const title = broken(card.title, titleSize, 'semibold');
      const text = broken(card.text, textSize, 'regular');
      const most = titleSize > 54 ? 3 : 4;
      const high = title.length * titleSize * 1.14 + text.length * textSize * 1.42;
      const wide = title.every((line) => textWidth(line, titleSize, 'semibold') <= column + 12);
      if (high <= room && title.length <= most && wide) {
        return { title: { size: titleSize, lines: title }, text: { size: textSize, lines: text } };
      }
    }
  }
  const size = titleSizes.at(-1) ?? 43;
  const title = broken(card.title, size, 'semibold').slice(0, 4);
  const most = Math.floor((room - title.length * size * 1.14) / (23 * 1.42));
  return {
    title: { size, lines: title },
    text: { size: 23, lines: shortened(broken(card.text, 23, 'regular'), most) },
  };
}

function broken(text: string, size: number, weight: 'regular' | 'semibold'): readonly string[] {
  // Korean sets names side by side with a dot and no space; a line may end behind it.
  const lines = breakLines(text.replace(/(?<=\S)·(?=\S)/g, '· '), column, size, weight);
  return text === '' ? [] : lines.map((line) => line.replace(/(?<=\S)· /g, '·'));
}

function shortened(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return lines.slice(0, most).map((line, at) => (at === most - 1 ? `${line.replace(/[\s,.;:]+$/, '')}…` : line));
}

function clipped(text: string, room: number, size: number, weight: 'regular' | 'semibold'): string {
  let shown = text;
  while (shown.length > 1 && textWidth(shown === text ? text : `${shown}…`, size, weight) > room)
    shown = shown.slice(0, -1);
  return shown === text ? text : `${shown.trimEnd()}…`;
}

function lineOf(text: string, style: Element['props']['style']): Element {
  return box({ ...style, whiteSpace: 'nowrap' }, text);
}

function box(style: Element['props']['style'], children: readonly Element[] | string): Element {
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } };
}
