/** Something wrong in data, as a value: where it stands, what is wrong, what to do. */

export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly what: string;
  readonly cure: string;
}

/** `file:line:column  what is wrong; what to do` */
export function problemText(problem: Problem): string {
  const { file, line, column, what, cure } = problem;
  return `${file}:${line}:${column}  ${what}; ${cure}`;
}

/** By file, then by place. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.what, b.what),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
