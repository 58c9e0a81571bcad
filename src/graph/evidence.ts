/** A document that statements rest on. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** Absent for a private note. With a `page`, ends in `/`. */
  readonly url?: string;
  /** The month of the copy that was read, `2026-04`. */
  readonly asOf?: string;
  /** The latest month in which a statement was checked against it. */
  readonly checked?: string;
}

/** Where a statement was looked up. */
export interface Evidence {
  readonly source: string;
  /** A page below the source's address. */
  readonly page?: string;
  /** A place in words: a section, a table, a line. */
  readonly at?: string;
  /** The month it was checked, `2026-11`. */
  readonly checked?: string;
}

/** Where a reader can look a statement up; undefined for a source without an address. Only https addresses are given. */
export function evidenceUrl(evidence: Evidence, source: Source | undefined): string | undefined {
  const base = source?.url;
  if (base === undefined || !base.startsWith('https://')) return undefined;
  if (evidence.page === undefined || evidence.page.includes('..')) return base;
  return base.endsWith('/') ? base + evidence.page.replace(/^\/+/, '') : base;
}
