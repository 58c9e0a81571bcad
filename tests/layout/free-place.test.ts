import { expect, test } from 'vitest';
import { freePlace } from '../../src/layout/free-place.ts';

const size = { width: 40, height: 20 };

test('takes the wish where it is free', () => {
  expect(freePlace(size, { x: 0, y: 0 }, [], 1)).toEqual({ x: -20, y: -10, ...size });
});

test('goes outwards where it is not, and touches nothing', () => {
  const taken = [{ x: -30, y: -30, width: 60, height: 60 }];
  const place = freePlace(size, { x: 0, y: 0 }, taken, 1);
  expect(place.x).toBeGreaterThanOrEqual(-20);
  expect(place.x >= 38 || place.y >= 38 || place.y + 20 <= -38).toBe(true);
});
