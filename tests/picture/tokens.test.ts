import { describe, expect, test } from 'vitest';
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

  test('text stands out 4.5:1 from the paper and from every region', () => {
    for (const hue of hues)
      for (const one of grounds) expect(contrast(tintOf(hue, theme).text, one)).toBeGreaterThanOrEqual(4.5);
    for (const one of grounds) {
      expect(contrast(ground.ink, one)).toBeGreaterThanOrEqual(7);
      expect(contrast(ground.quiet, one)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
});
