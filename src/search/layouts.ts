import { isHangul } from '../language/hangul.ts';
import { toHangul, toQwerty } from '../language/keyboard.ts';

/** What a query would be, had the other keyboard layout been on; nothing where that makes no sense. */
export function otherLayouts(typed: string): readonly string[] {
  const found: string[] = [];
  if ([...typed].some(isHangul)) found.push(toQwerty(typed));
  if (/^[a-z\s]{2,}$/i.test(typed)) {
    const hangul = toHangul(typed);
    if (/^[\uac00-\ud7a3\s]*[\uac00-\ud7a3][ㄱ-ㅎ]?$/.test(hangul)) found.push(hangul);
  }
  return found.filter((other) => other !== typed);
}
