import { describe, expect, test } from 'vitest';
import { metricsModule } from '../../src/build/font.ts';
import { metrics } from '../../src/language/metrics.ts';
import { breakLines, textWidth } from '../../src/language/width.ts';

describe('widths of the shipped font', () => {
  test('are those of its files', async () => {
    const made = await metricsModule();
    for (const weight of ['regular', 'semibold'] as const) {
      expect(made).toContain(metrics[weight].ascii);
      expect(made).toContain(`hangul: ${metrics[weight].hangul},`);
      for (const [letter, advance] of Object.entries(metrics[weight].others))
        expect(made).toContain(`'${letter}': ${advance}`);
    }
  });

  test('add up by letter', () => {
    expect(textWidth('', 13)).toBe(0);
    expect(textWidth('가', 2048)).toBe(1770);
    expect(textWidth('S3', 16)).toBeCloseTo((1244 + 1264) / 128);
    expect(textWidth('S3', 16, 'semibold')).toBeGreaterThan(textWidth('S3', 16));
    expect(textWidth('漢', 10)).toBe(10);
  });
});

describe('breaking lines', () => {
  test('keeps what fits on one', () => expect(breakLines('Step Functions', 200, 13)).toEqual(['Step Functions']));

  test('breaks at spaces and hyphens, about evenly', () => {
    for (const line of breakLines('Serverless Application Repository', 130, 13))
      expect(textWidth(line, 13)).toBeLessThanOrEqual(130);
    expect(breakLines('Resource-based policy', 100, 13)).toEqual(['Resource-', 'based policy']);
    expect(breakLines('Management and governance', 120, 13)).toEqual(['Management', 'and governance']);
  });

  test('leaves a long word whole', () =>
    expect(breakLines('Donaudampfschifffahrt', 20, 13)).toEqual(['Donaudampfschifffahrt']));
});
