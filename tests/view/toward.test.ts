import { expect, test } from 'vitest';
import { toward } from '../../src/view/toward.ts';

const others = [
  { id: 'near', x: 10, y: 9 },
  { id: 'ahead', x: 12, y: 0 },
  { id: 'behind', x: -5, y: 0 },
  { id: 'above', x: 1, y: -7 },
];

test('goes to the nearest in a direction, straight ahead before aside', () => {
  const from = { x: 0, y: 0 };
  expect(toward(from, 'right', others)?.id).toBe('ahead');
  expect(toward(from, 'left', others)?.id).toBe('behind');
  expect(toward(from, 'up', others)?.id).toBe('above');
  expect(toward({ x: 0, y: 50 }, 'down', others)).toBeUndefined();
});
