/** What all pages of a site share. */
import type { Graph } from '../graph/graph.ts';
import type { Place } from '../view/view.ts';

/** What a panel loads besides the app: addresses below the site's base. */
export interface PanelFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

export interface Site {
  readonly graph: Graph;
  /** The graph as the app first has it: pictures and suggestions are made of it. */
  readonly core: Graph;
  /** The page that Vite made. */
  readonly template: string;
  /** The same for all pages of the same code and data. */
  readonly version: string;
  /** Begins and ends in `/`. */
  readonly base: string;
  /** `https://example.org`; undefined while it is not known where the site will stand. */
  readonly origin: string | undefined;
  /** Are there preview pictures? */
  readonly previews: boolean;
  readonly panels: ReadonlyMap<Place['kind'], PanelFiles>;
  /** The fonts that a page in a language needs at once: addresses with the base. */
  fonts(language: string): readonly string[];
}

/** A file of the site, below its root. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** Where the site will stand, from `SITE` (`https://example.org/relata`): its origin. A path in it is the base's. */
export function siteOrigin(named = process.env['SITE']): string | undefined {
  if (named === undefined || named === '') return undefined;
  if (!URL.canParse(named) || !/^https?:$/.test(new URL(named).protocol))
    throw new Error(`SITE is '${named}'; write an address such as https://example.org/relata`);
  return new URL(named).origin;
}

/** The address of a path below the site's base: whole where it is known where the site stands. */
export function siteAddress({ base, origin = '' }: Pick<Site, 'base' | 'origin'>, path: string): string {
  return origin + base + path;
}
