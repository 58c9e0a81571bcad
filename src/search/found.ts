/** An entry found by its own words. */
export interface Found {
  readonly entry: number;
  /** 0 to 1. */
  readonly score: number;
  /** The form that says it best; undefined when only several together do. */
  readonly form: number | undefined;
  readonly why: string;
}
