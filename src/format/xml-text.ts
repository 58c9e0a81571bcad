/** Text for an XML attribute or element: escaped, line breaks kept, and without the characters that XML 1.0 refuses. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r\u0085\u2028\u2029]/g, (space) => `&#${space.charCodeAt(0)};`);
}
