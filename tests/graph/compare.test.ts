import { expect, test } from 'vitest';
import { authoredFor, comparisonsWith } from '../../src/graph/compare.ts';
import { compared } from '../support/compared.ts';

test('an authored comparison is found for its items in any order', () => {
  expect(authoredFor(compared, ['b', 'a'])?.id).toBe('a-vs-b');
  expect(authoredFor(compared, ['a', 'b', 'c'])).toBeUndefined();
  expect(comparisonsWith(compared, 'b').map(({ id }) => id)).toEqual(['a-vs-b']);
});
