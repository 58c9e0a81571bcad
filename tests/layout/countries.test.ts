import { describe, expect, test } from 'vitest';
import { divide } from '../../src/layout/countries.ts';
import { areaOf, centroidOf, clip, inset, sidesOf, type Polygon } from '../../src/layout/polygon.ts';

const land: Polygon = [
  { x: 0, y: 0 },
  { x: 1600, y: 0 },
  { x: 1600, y: 1000 },
  { x: 0, y: 1000 },
];
const demands = [5, 3, 2, 4, 1, 3].map((area, index, all) => ({
  area,
  ties: all.map((_, other) => (Math.abs(index - other) === 1 ? 10 : 0)),
}));

describe('dividing a land', () => {
  const cells = divide(land, demands, 3);

  test('gives each country about what it needs, and all of the land', () => {
    const total = cells.reduce((sum, cell) => sum + areaOf(cell), 0);
    expect(total).toBeCloseTo(1_600_000, -1);
    cells.forEach((cell, index) => {
      const wanted = ((demands[index]?.area ?? 0) / 18) * 1_600_000;
      expect(Math.abs(areaOf(cell) / wanted - 1)).toBeLessThan(0.15);
    });
  });

  test('no country reaches into another', () => {
    cells.forEach((cell, index) => {
      for (const other of cells.slice(index + 1)) {
        const common = sidesOf(other).reduce<Polygon>((left, side) => clip(left, side), cell);
        expect(areaOf(common)).toBeLessThan(1);
      }
    });
  });

  test('puts those with much in common nearer to each other', () => {
    const middles = cells.map(centroidOf);
    const distance = (a: number, b: number): number =>
      Math.hypot((middles[a]?.x ?? 0) - (middles[b]?.x ?? 0), (middles[a]?.y ?? 0) - (middles[b]?.y ?? 0));
    expect(distance(0, 1) + distance(1, 2)).toBeLessThan(distance(0, 5) + distance(2, 5) + 400);
  });

  test('is the same each time', () => expect(divide(land, demands, 3)).toEqual(cells));
});

test('an inset lies within', () => {
  expect(areaOf(inset(land, 100))).toBeCloseTo(1400 * 800);
});
