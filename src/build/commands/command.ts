/** What each command of `graph` is. */

export interface Call {
  readonly folder: string;
  readonly words: readonly string[];
  /** `--json` is there without a value, `--language ko` with one. */
  readonly options: ReadonlyMap<string, string>;
  /** Writes a line of the answer. */
  readonly say: (line: string) => void;
  /** Writes a line on what is wrong. */
  readonly complain: (line: string) => void;
}

/** 0 good, 1 a problem in the data or nothing found, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly usage: string;
  readonly says: string;
  /** Options that are there or not. */
  readonly flags: readonly string[];
  /** Options that take the word behind them. */
  readonly settings?: readonly string[];
  run(call: Call): Promise<ExitCode>;
}
