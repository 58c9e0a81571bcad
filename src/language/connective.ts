const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const finals = 28;
const nieun = 4;

/**
 * A Korean statement in 해라체 as the first half of a longer one: 적재한다 -> 적재하고, 받는다 -> 받고, 있다 -> 있고. Undefined for
 * what does not end in 다.
 */
export function connected(statement: string): string | undefined {
  const stem = /^(.*[가-힣])다\.?$/su.exec(statement)?.[1];
  if (stem === undefined) return undefined;
  if (stem.endsWith('는')) return `${stem.slice(0, -1)}고`;
  const last = stem.charCodeAt(stem.length - 1);
  const open = last >= firstSyllable && last <= lastSyllable && (last - firstSyllable) % finals === nieun;
  return open ? `${stem.slice(0, -1)}${String.fromCharCode(last - nieun)}고` : `${stem}고`;
}
