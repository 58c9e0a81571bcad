/** What the pure rooms may take for granted beyond the language itself: Node and browsers both have it. */

interface URLSearchParams {
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}

declare var URLSearchParams: { new (init?: string): URLSearchParams };

interface URL {
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly searchParams: URLSearchParams;
}

declare var URL: { new (url: string, base?: string): URL };
