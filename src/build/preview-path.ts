/** Where the picture of a page lies that chats and search engines show, and whether this build makes any. */

/** What a preview is of: the first folder of its page's path, or the map. */
export type PreviewKind = 'map' | 'concept' | 'compare' | 'scenario' | 'tour';

/** In pixels, as Open Graph and Twitter like them. */
export const previewSize = { width: 1200, height: 630 } as const;

/** Previews cost minutes when nothing is cached: a build makes them only with `PREVIEWS=1`. */
export function previewsWanted(): boolean {
  return process.env['PREVIEWS'] === '1';
}

/** Below the site's base: `previews/en/concept/sqs.png`, and `previews/en/map.png`, which needs no id. */
export function previewPath(language: string, kind: PreviewKind, id?: string): string {
  return `previews/${language}/${id === undefined ? kind : `${kind}/${id}`}.png`;
}
