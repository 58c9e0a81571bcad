/** Where, below the site's base, the picture of an address stands alone for other people's pages. */
export function embedAddress(link: string): string {
  return `/embed/?at=${encodeURIComponent(link).replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}
