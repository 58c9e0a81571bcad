/** What a build tells its service worker. */
export interface WorkerPlan {
  /** Changes whenever the build's content does. */
  readonly version: string;
  /** What pages of the same code and data call themselves: `data-version` of their root. */
  readonly pages: string;
  /** The site's base path; begins and ends in `/`. */
  readonly base: string;
  /** Addresses below the base that are kept as they are: named by their content, but for the icon. */
  readonly files: readonly string[];
  /** The one of the files that holds all the graph's parts, a line each. */
  readonly graph: string;
  /** Pages below the base that stand in for any other when there is no network: a folder's address each. */
  readonly shells: readonly string[];
}

/** What an open page says to a worker. `version` is answered through the message's port with `WorkerPlan.pages`. */
export type Order =
  | { readonly kind: 'version' }
  /** The reader wants the new version now, in all tabs. */
  | { readonly kind: 'take-over' }
  /** The page is of this version already: take over if it is the only one that is open. */
  | { readonly kind: 'settle' };

/** Names of all caches of a site begin with this; another site of the same host has other ones. */
export function cachePrefix(base: string): string {
  return `relata:${base}:`;
}

/** A part of the graph from the file of all parts, of which each line is a path, a tab and the JSON. */
export function partIn(all: string, path: string): string | undefined {
  const head = `\n${path}\t`;
  const at = all.indexOf(head);
  if (at < 0) return undefined;
  const end = all.indexOf('\n', at + head.length);
  return all.slice(at + head.length, end < 0 ? undefined : end);
}

/** The file of all parts; JSON has no line breaks of its own. */
export function allParts(parts: readonly { readonly path: string; readonly text: string }[]): string {
  return `${parts.map(({ path, text }) => `\n${path}\t${text}`).join('')}\n`;
}
