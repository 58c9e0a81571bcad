/**
 * A Latin word as it sounds, roughly: its consonants, with spellings of one sound made one (`quicksite` and
 * `quicksight`, `forcast` and `forecast`). Empty for words too short to tell apart this way.
 */
export function soundOf(word: string): string {
  if (!/^[a-z]{6,}$/.test(word)) return '';
  const bones = word
    .replace(/gh(?=t|$)/g, '')
    .replace(/ph/g, 'f')
    .replace(/[cqk]u?(?=[aouklrtn]|$)|ck|qu/g, 'k')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/[dt]g(?=e)/g, 'j')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?!^)[aeiouyhw]/g, '');
  return bones.length >= 4 ? bones : '';
}
