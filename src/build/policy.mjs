/**
 * The headers that the site is served with: nothing from elsewhere, nothing inline, no strings made into script.
 * Plain JavaScript, because the server runs before anything is installed.
 */

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types relata',
];

/** For hosts that set no headers: a page can say all but who may frame it. */
export const metaPolicy = directives.filter((one) => !one.startsWith('frame-ancestors')).join('; ');

/** @type {Readonly<Record<string, string>>} */
export const securityHeaders = {
  'Content-Security-Policy': directives.join('; '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * The same for the one page that is made to stand in other people's pages.
 * @type {Readonly<Record<string, string>>}
 */
export const embedHeaders = Object.fromEntries(
  Object.entries({
    ...securityHeaders,
    'Content-Security-Policy': `${metaPolicy}; frame-ancestors *`,
    'Cross-Origin-Resource-Policy': 'cross-origin',
  }).filter(([name]) => name !== 'X-Frame-Options'),
);

/**
 * The same for the page that shows how to embed: it may frame this site, and runs nothing.
 * @type {Readonly<Record<string, string>>}
 */
export const sampleHeaders = {
  ...securityHeaders,
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};
