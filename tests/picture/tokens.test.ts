import { describe, expect, test } from 'vitest';
import { edgeOpacity } from '../../src/picture/style.ts';
import { contrast } from '../../src/picture/oklch.ts';
import { groundOf, tintOf, type Theme } from '../../src/picture/tokens.ts';

const hues = Array.from({ length: 72 }, (_, index) => index * 5);

describe.each(['light', 'dark'] as const)('colours of the %s theme', (theme: Theme) => {
  const ground = groundOf(theme);
  const grounds = [ground.paper, ...hues.map((hue) => tintOf(hue, theme).fill)];

  test('marks and lines stand out 3:1 from the paper and from every region', () => {
    for (const hue of hues)
      for (const one of grounds) expect(contrast(tintOf(hue, theme).mark, one)).toBeGreaterThanOrEqual(3);
    for (const one of grounds) expect(contrast(ground.accent, one)).toBeGreaterThanOrEqual(3);
  });

  test('relations stand out as strongly as marks wherever they are not dimmed', () => {
    for (const emphasis of ['focus', 'lit', 'plain'] as const) {
      for (const hue of hues) {
        for (const one of grounds) {
          const seen = blend(tintOf(hue, theme).mark, one, edgeOpacity({ emphasis }, undefined));
          expect(contrast(seen, one)).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });

  test('text stands out 4.5:1 from the paper and from every region', () => {
    for (const hue of hues)
      for (const one of grounds) expect(contrast(tintOf(hue, theme).text, one)).toBeGreaterThanOrEqual(4.5);
    for (const one of grounds) {
      expect(contrast(ground.ink, one)).toBeGreaterThanOrEqual(7);
      expect(contrast(ground.quiet, one)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('where colours are forced, every mark, line and text has the colour of text', () => {
  const forced = { paper: '#000000', ink: '#ffffff', quiet: '#ffffff', accent: '#1aebff' };
  for (const hue of hues) {
    const { mark, text, fill } = tintOf(hue, forced);
    expect([mark, text, fill]).toEqual([forced.ink, forced.ink, forced.paper]);
  }
});

/** A colour laid over another. */
function blend(over: string, under: string, opacity: number): string {
  const [a, b] = [over, under].map((hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
  const mixed = (a ?? []).map((one, at) => Math.round(one * opacity + (b?.[at] ?? 0) * (1 - opacity)));
  return `#${mixed.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
});
