import { describe, expect, test } from 'vitest';
import { rootsOf } from '../../src/search/root.ts';

describe('forms of one word have a root in common', () => {
  test.each([
    [['옮기는', '옮길', '옮겨서', '옮기기', '옮긴']],
    [['막는', '막기', '막아', '막으려면']],
    [['나눠', '나누기', '나누는']],
    [['저렴한', '저렴하게', '저렴']],
    [['안전', '안전한', '안전하게']],
    [['서버', '서버를', '서버에서']],
    [['만들기', '만드는', '만든']],
    [['analyse', 'analyze', 'analysis', 'analytics']],
    [['catalogue', 'catalog', 'catalogs']],
    [['access', 'accesses']],
    [['send', 'sent', 'sending']],
    [['behaviour', 'behavior']],
    [['organisation', 'organization']],
  ])('%s', ([first = '', ...others]) => {
    const roots = new Set(rootsOf(first));
    expect(others.filter((word) => !rootsOf(word).some((root) => roots.has(root)))).toEqual([]);
  });
});

test.each([
  ['서버', '서비스'],
  ['bus', 'business'],
  ['안전', '안정'],
])('%s and %s have none', (one, other) => {
  expect(rootsOf(one).filter((root) => rootsOf(other).includes(root))).toEqual([]);
});
