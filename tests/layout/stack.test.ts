import { expect, test } from 'vitest';
import { stack } from '../../src/layout/stack.ts';

const at = (want: number): { want: number; above: number; below: number } => ({ want, above: 10, below: 10 });

test('what has room stands where it wants to', () => expect(stack([at(0), at(50), at(100)])).toEqual([0, 50, 100]));

test('what has none gives way to both sides alike', () => expect(stack([at(0), at(0), at(0)])).toEqual([-20, 0, 20]));

test('keeps the order', () => expect(stack([at(30), at(0)])).toEqual([5, 25]));

test('is empty for nothing', () => expect(stack([])).toEqual([]));
