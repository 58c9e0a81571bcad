import { expect, test } from 'vitest';
import { problemText, sortProblems } from '../../src/format/problem.ts';

const problem = (file: string, line: number, column: number) => ({
  file,
  line,
  column,
  what: 'wrong',
  cure: 'mend it',
});

test('a problem reads as place, what and cure', () => {
  expect(problemText(problem('a.yaml', 3, 7))).toBe('a.yaml:3:7  wrong; mend it');
});

test('problems stand by file, line and column', () => {
  const sorted = sortProblems([problem('b', 1, 1), problem('a', 10, 1), problem('a', 9, 2), problem('a', 9, 1)]);
  expect(sorted.map(({ file, line, column }) => `${file}${line}:${column}`)).toEqual(['a9:1', 'a9:2', 'a10:1', 'b1:1']);
});
